using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads orders by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class InsertionOrderByIdLoader(
    IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, InsertionOrderType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, InsertionOrderType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.InsertionOrders
            .Where(order => keys.Contains(order.Id))
            .Select(InsertionOrderType.Projection)
            .ToDictionaryAsync(order => order.Id, cancellationToken);
    }
}
