using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads the histories of orders, all that one wave of resolvers asks for with one query.</summary>
public sealed class OrderHistoryLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, IReadOnlyList<LineMove>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyList<LineMove>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var changes = await database.LineStatusChanges
            .AsNoTracking()
            .Where(change => keys.Contains(EF.Property<Guid>(change, "OrderId")))
            .OrderBy(change => change.At)
            .ThenBy(change => EF.Property<Guid>(change, "Id"))
            .Select(change => new { OrderId = EF.Property<Guid>(change, "OrderId"), Change = change })
            .ToListAsync(cancellationToken);
        return changes
            .GroupBy(row => row.OrderId)
            .ToDictionary(rows => rows.Key, rows => (IReadOnlyList<LineMove>)[.. rows.Select(row => LineMove.Of(row.Change))]);
    }
}
