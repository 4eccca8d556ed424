using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads episodes by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class EpisodeByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, EpisodeType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, EpisodeType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Episodes
            .Where(episode => keys.Contains(episode.Id))
            .Select(EpisodeType.Projection)
            .ToDictionaryAsync(episode => episode.Id, cancellationToken);
    }
}
