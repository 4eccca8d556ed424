using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads shows by id, all that one wave of resolvers asks for with one query.</summary>
public sealed class PodcastByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, PodcastType>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, PodcastType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Podcasts
            .Where(podcast => keys.Contains(podcast.Id))
            .Select(PodcastType.Projection)
            .ToDictionaryAsync(podcast => podcast.Id, cancellationToken);
    }
}
