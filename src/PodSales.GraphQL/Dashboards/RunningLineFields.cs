using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.InsertionOrders;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What lies behind a running line.</summary>
[ExtendObjectType<RunningLineCard>]
public sealed class RunningLineFields
{
    /// <summary>The order it is of.</summary>
    [GraphQLName("insertionOrder")]
    public Task<InsertionOrderType> GetInsertionOrderAsync(
        [Parent(requires: nameof(RunningLineCard.OrderId))] RunningLineCard line,
        InsertionOrderByIdLoader orders,
        CancellationToken cancellationToken) =>
        orders.LoadRequiredAsync(line.OrderId, cancellationToken);

    /// <summary>The show it runs in.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(RunningLineCard.PodcastId))] RunningLineCard line,
        PodcastByIdLoader podcasts,
        CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(line.PodcastId, cancellationToken);
}
