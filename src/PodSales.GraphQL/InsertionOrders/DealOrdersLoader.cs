using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads the orders of deals, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealOrdersLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, InsertionOrderType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<ILookup<Guid, InsertionOrderType>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var orders = await database.InsertionOrders
            .Where(order => order.DealId != null && keys.Contains(order.DealId.Value))
            .OrderBy(order => order.Id)
            .Select(InsertionOrderType.Projection)
            .ToListAsync(cancellationToken);
        return orders.ToLookup(order => order.DealId!.Value);
    }
}
