using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads advertisers by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class AdvertiserByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, AdvertiserType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, AdvertiserType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Advertisers
            .Where(advertiser => keys.Contains(advertiser.Id))
            .Select(AdvertiserType.Projection)
            .ToDictionaryAsync(advertiser => advertiser.Id, cancellationToken);
    }
}
