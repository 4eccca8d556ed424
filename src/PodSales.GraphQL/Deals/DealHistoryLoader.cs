using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Deals;

/// <summary>Loads the histories of deals, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealHistoryLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, IReadOnlyList<DealMove>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyList<DealMove>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var changes = await database.StageChanges
            .AsNoTracking()
            .Where(change => keys.Contains(EF.Property<Guid>(change, "DealId")))
            .OrderBy(change => change.At)
            .Select(change => new { DealId = EF.Property<Guid>(change, "DealId"), Change = change })
            .ToListAsync(cancellationToken);
        return changes
            .GroupBy(row => row.DealId)
            .ToDictionary(rows => rows.Key, rows => (IReadOnlyList<DealMove>)[.. rows.Select(row => DealMove.Of(row.Change))]);
    }
}
