using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Reads the insertion orders.</summary>
[QueryType]
public sealed class InsertionOrderQueries
{
    /// <summary>The orders, the latest flight first; of one advertiser, of one deal, with a line in one show, or all.</summary>
    /// <param name="advertiserId">Only of this advertiser.</param>
    /// <param name="dealId">Only from this deal.</param>
    /// <param name="podcastId">Only with a line in this show.</param>
    [GraphQLName("insertionOrders")]
    [Authorize]
    [UsePaging(ConnectionName = "InsertionOrders", IncludeTotalCount = true)]
    [UseFiltering<InsertionOrderFilter>]
    [UseSorting<InsertionOrderSort>]
    public async Task<Connection<InsertionOrderType>> GetInsertionOrdersAsync(
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<DealType>] Guid? dealId,
        [ID<PodcastType>] Guid? podcastId,
        PagingArguments paging,
        QueryContext<InsertionOrderType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await database.InsertionOrders
            .WhereGiven(advertiserId, id => order => order.AdvertiserId == id)
            .WhereGiven(dealId, id => order => order.DealId == id)
            .Where(order => podcastId == null
                || database.LineItems.Any(line => EF.Property<Guid>(line, "OrderId") == order.Id && line.PodcastId == podcastId))
            .Select(InsertionOrderType.Projection)
            .With(query, InsertionOrderSort.LatestFlightFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }

    /// <summary>An order by its id; null when there is none.</summary>
    /// <param name="id">The order's id.</param>
    [GraphQLName("insertionOrder")]
    [Authorize]
    public async Task<InsertionOrderType?> GetInsertionOrderAsync(
        [ID<InsertionOrderType>] Guid id, InsertionOrderByIdLoader orders, [Service] FeatureGate features, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await orders.LoadAsync(id, cancellationToken);
    }

    /// <summary>The statuses of lines and what can be done in each: the machine behind changeIoStatus.</summary>
    [GraphQLName("lineStatuses")]
    public IReadOnlyList<LineStatusInfo> GetLineStatuses() => [.. Enum.GetValues<LineStatus>().Select(status => new LineStatusInfo(status))];
}
