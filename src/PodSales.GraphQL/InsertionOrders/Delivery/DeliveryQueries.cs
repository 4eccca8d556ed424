using PodSales.Data;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>Reads what is owed.</summary>
[QueryType]
public sealed class DeliveryQueries
{
    /// <summary>Lines that are over, fell short and are not made good in full, the oldest first.</summary>
    [GraphQLName("makegoodsPending")]
    [Authorize]
    [UsePaging(ConnectionName = "MakegoodsPending", IncludeTotalCount = true)]
    [UseFiltering<PendingMakegoodFilter>]
    [UseSorting<PendingMakegoodSort>]
    public async Task<Connection<PendingMakegood>> GetMakegoodsPendingAsync(
        PagingArguments paging,
        QueryContext<PendingMakegood> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await PendingMakegood.Of(database)
            .With(query, PendingMakegoodSort.OldestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }
}
