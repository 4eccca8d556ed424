using PodSales.Data;
using PodSales.Domain.Catalog;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Reads what there is to sell.</summary>
[QueryType]
public sealed class InventoryQueries
{
    /// <summary>What a show has to sell on each of some days: slots of its episodes, and impressions of its downloads.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included; at most 92 days in all.</param>
    /// <param name="episodeId">Only the slots of this episode.</param>
    /// <param name="placement">Only impressions at this placement; slots are counted for the whole episode.</param>
    [GraphQLName("availability")]
    [Authorize]
    public async Task<Availability> GetAvailabilityAsync(
        [ID<PodcastType>] Guid podcastId,
        DateOnly from,
        DateOnly to,
        [ID<EpisodeType>] Guid? episodeId,
        Placement? placement,
        [Service] AvailabilityCalendar availability,
        [Service] FeatureGate features,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await availability.OfAsync(podcastId, episodeId, placement, InsertionOrderService.FlightOf(from, to, "to"), cancellationToken);
    }

    /// <summary>The holds, the first to expire first.</summary>
    /// <param name="podcastId">Only on this show.</param>
    /// <param name="episodeId">Only on this episode.</param>
    [GraphQLName("inventoryHolds")]
    [Authorize]
    [UsePaging(ConnectionName = "InventoryHolds", IncludeTotalCount = true)]
    [UseFiltering<InventoryHoldFilter>]
    [UseSorting<InventoryHoldSort>]
    public async Task<Connection<InventoryHoldType>> GetInventoryHoldsAsync(
        [ID<PodcastType>] Guid? podcastId,
        [ID<EpisodeType>] Guid? episodeId,
        PagingArguments paging,
        QueryContext<InventoryHoldType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await database.InventoryHolds
            .WhereGiven(podcastId, id => hold => hold.PodcastId == id)
            .WhereGiven(episodeId, id => hold => hold.EpisodeId == id)
            .Select(InventoryHoldType.Projection)
            .With(query, InventoryHoldSort.FirstToExpire)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }
}
