using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.InsertionOrders;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What lies behind a pending makegood.</summary>
[ExtendObjectType<PendingMakegoodCard>]
public sealed class PendingMakegoodFields
{
    /// <summary>The order it is of.</summary>
    [GraphQLName("insertionOrder")]
    public Task<InsertionOrderType> GetInsertionOrderAsync(
        [Parent(requires: nameof(PendingMakegoodCard.OrderId))] PendingMakegoodCard makegood,
        InsertionOrderByIdLoader orders,
        CancellationToken cancellationToken) =>
        orders.LoadRequiredAsync(makegood.OrderId, cancellationToken);

    /// <summary>The show it ran in.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(PendingMakegoodCard.PodcastId))] PendingMakegoodCard makegood,
        PodcastByIdLoader podcasts,
        CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(makegood.PodcastId, cancellationToken);
}
