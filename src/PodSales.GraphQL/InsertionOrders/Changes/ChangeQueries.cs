using PodSales.Data;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>Reads the change requests.</summary>
[QueryType]
public sealed class ChangeQueries
{
    /// <summary>The change requests of all orders, or of one, the newest first: those that wait, and what became of the others.</summary>
    /// <param name="ioId">Only of this order.</param>
    [GraphQLName("changeRequests")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer])]
    [UsePaging(ConnectionName = "ChangeRequests", IncludeTotalCount = true)]
    [UseFiltering<ChangeRequestFilter>]
    [UseSorting<ChangeRequestSort>]
    public async Task<Connection<ChangeRequestType>> GetChangeRequestsAsync(
        [ID<InsertionOrderType>] Guid? ioId,
        PagingArguments paging,
        QueryContext<ChangeRequestType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await database.ChangeRequests
            .WhereGiven(ioId, id => request => request.OrderId == id)
            .Select(ChangeRequestType.Projection)
            .With(query, ChangeRequestSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }
}
