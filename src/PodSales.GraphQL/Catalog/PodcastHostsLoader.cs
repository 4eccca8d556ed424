using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads who makes shows, for all shows of one wave of resolvers with one query.</summary>
public sealed class PodcastHostsLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, IReadOnlyList<string>>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, IReadOnlyList<string>>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var hosts = await database.PodcastHosts.AsNoTracking()
            .Where(host => keys.Contains(host.PodcastId))
            .OrderBy(host => host.Subject)
            .Select(host => new { host.PodcastId, host.Subject })
            .ToListAsync(cancellationToken);
        return hosts
            .GroupBy(host => host.PodcastId)
            .ToDictionary(ofShow => ofShow.Key, ofShow => (IReadOnlyList<string>)[.. ofShow.Select(host => host.Subject)]);
    }
}
