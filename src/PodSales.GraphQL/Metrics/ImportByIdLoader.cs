using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Metrics;

/// <summary>Loads imports by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class ImportByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, MetricsImportType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, MetricsImportType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Imports
            .Where(import => keys.Contains(import.Id))
            .Select(MetricsImportType.Projection)
            .ToDictionaryAsync(import => import.Id, cancellationToken);
    }
}
