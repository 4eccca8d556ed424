using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>The fields of a pending makegood that lie elsewhere.</summary>
[ExtendObjectType<PendingMakegood>]
public sealed class PendingMakegoodFields
{
    /// <summary>The order.</summary>
    [GraphQLName("insertionOrder")]
    public Task<InsertionOrderType> GetInsertionOrderAsync(
        [Parent(requires: nameof(PendingMakegood.OrderId))] PendingMakegood pending, InsertionOrderByIdLoader orders, CancellationToken cancellationToken) =>
        orders.LoadRequiredAsync(pending.OrderId, cancellationToken);

    /// <summary>The show.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(PendingMakegood.PodcastId))] PendingMakegood pending, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(pending.PodcastId, cancellationToken);
}
