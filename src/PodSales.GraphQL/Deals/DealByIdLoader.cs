using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Deals;

/// <summary>
/// Loads deals by their ids, all that one wave of resolvers asks for with one query. A deal is hardly ever looked at without its
/// podcast and its advertiser, so these come along in the same statement and wait in their own loaders.
/// </summary>
public sealed class DealByIdLoader(
    IDbContextFactory<PodSalesDbContext> databases,
    PodcastByIdLoader podcasts,
    AdvertiserByIdLoader advertisers,
    IBatchScheduler scheduler,
    DataLoaderOptions options)
    : BatchDataLoader<Guid, DealType>(scheduler, options)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<Row>> Query = EF.CompileAsyncQuery(
        (PodSalesDbContext database, IReadOnlyList<Guid> keys) =>
            from deal in database.Deals.AsNoTracking()
            where keys.Contains(deal.Id)
            join podcast in database.Podcasts on deal.PodcastId equals podcast.Id
            join advertiser in database.Advertisers on deal.AdvertiserId equals advertiser.Id
            select new Row(deal, podcast, advertiser));

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, DealType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var deals = new Dictionary<Guid, DealType>(keys.Count);
        await foreach (var row in Query(database, keys).WithCancellation(cancellationToken))
        {
            deals.Add(row.Deal.Id, DealType.Of(row.Deal));
            podcasts.SetCacheEntry(row.Podcast.Id, Task.FromResult<PodcastType?>(PodcastType.Of(row.Podcast)));
            advertisers.SetCacheEntry(row.Advertiser.Id, Task.FromResult<AdvertiserType?>(AdvertiserType.Of(row.Advertiser)));
        }

        return deals;
    }

    private sealed record Row(Deal Deal, Podcast Podcast, Advertiser Advertiser);
}
