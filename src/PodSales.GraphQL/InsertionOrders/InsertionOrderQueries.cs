using PodSales.Data;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Reads the insertion orders.</summary>
[QueryType]
public sealed class InsertionOrderQueries
{
    /// <summary>The orders, the latest flight first.</summary>
    [GraphQLName("insertionOrders")]
    [Authorize]
    [UsePaging(ConnectionName = "InsertionOrders", IncludeTotalCount = true)]
    [UseFiltering<InsertionOrderFilter>]
    [UseSorting<InsertionOrderSort>]
    public async Task<Connection<InsertionOrderType>> GetInsertionOrdersAsync(
        PagingArguments paging,
        QueryContext<InsertionOrderType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await database.InsertionOrders.Select(InsertionOrderType.Projection)
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
