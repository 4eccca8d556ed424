using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads what stands in orders, all that one wave of resolvers asks for with one query.</summary>
public sealed class OrderContentLoader(
    IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, OrderContent>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, OrderContent>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var orders = await database.InsertionOrders
            .AsNoTracking()
            .Where(order => keys.Contains(order.Id))
            .ToListAsync(cancellationToken);
        return orders.ToDictionary(order => order.Id, OrderContent.Of);
    }
}
