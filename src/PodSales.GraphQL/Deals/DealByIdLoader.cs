using System.Linq.Expressions;
using PodSales.Data.Reading;
using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Deals;

/// <summary>
/// Loads deals by their ids, all that one wave of resolvers asks for with one query. A deal is hardly ever looked at without its
/// podcast and its advertiser, so these come along in the same statement and wait in their own loaders.
/// </summary>
public sealed class DealByIdLoader(
    RowReader rows, PodcastByIdLoader podcasts, AdvertiserByIdLoader advertisers, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, DealType>(scheduler, options)
{
    private static readonly RowQuery<Sale, Row> Query = new(
        database =>
            from deal in database.Deals
            join podcast in database.Podcasts on deal.PodcastId equals podcast.Id
            join advertiser in database.Advertisers on deal.AdvertiserId equals advertiser.Id
            select new Sale { Deal = deal, Podcast = podcast, Advertiser = advertiser },
        sale => sale.Deal.Id,
        MakeRow());

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, DealType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        var deals = new Dictionary<Guid, DealType>(keys.Count);
        foreach (var row in await rows.ReadAsync(Query, keys, cancellationToken))
        {
            deals.Add(row.Deal.Id, row.Deal);
            podcasts.SetCacheEntry(row.Podcast.Id, Task.FromResult<PodcastType?>(row.Podcast));
            advertisers.SetCacheEntry(row.Advertiser.Id, Task.FromResult<AdvertiserType?>(row.Advertiser));
        }

        return deals;
    }

    private static Expression<Func<Sale, Row>> MakeRow()
    {
        var sale = Expression.Parameter(typeof(Sale), "sale");
        return Expression.Lambda<Func<Sale, Row>>(
            Expression.New(
                typeof(Row).GetConstructors()[0],
                DealType.Projection.Of(Expression.Property(sale, nameof(Sale.Deal))),
                PodcastType.Summary.Of(Expression.Property(sale, nameof(Sale.Podcast))),
                AdvertiserType.Summary.Of(Expression.Property(sale, nameof(Sale.Advertiser)))),
            sale);
    }

    private sealed class Sale
    {
        public required Deal Deal { get; init; }

        public required Podcast Podcast { get; init; }

        public required Advertiser Advertiser { get; init; }
    }

    private sealed record Row(DealType Deal, PodcastType Podcast, AdvertiserType Advertiser);
}
