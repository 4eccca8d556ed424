using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads ad units by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class AdUnitByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, AdUnitType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, AdUnitType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.AdUnits
            .Where(unit => keys.Contains(unit.Id))
            .Select(AdUnitType.Projection)
            .ToDictionaryAsync(unit => unit.Id, cancellationToken);
    }
}
