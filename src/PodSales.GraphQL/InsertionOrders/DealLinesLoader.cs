using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads the lines of the orders of deals, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealLinesLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, OrderLine>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<ILookup<Guid, OrderLine>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var orders = await database.InsertionOrders
            .AsNoTracking()
            .Where(order => order.DealId != null && keys.Contains(order.DealId.Value))
            .OrderBy(order => order.Id)
            .ToListAsync(cancellationToken);
        return orders
            .SelectMany(order => OrderContent.Of(order).Lines, (order, line) => (DealId: order.DealId!.Value, Line: line))
            .ToLookup(row => row.DealId, row => row.Line);
    }
}
