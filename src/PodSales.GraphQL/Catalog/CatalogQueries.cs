using PodSales.Data;

namespace PodSales.GraphQL.Catalog;

/// <summary>Reads the catalogue: what is sold, and to whom.</summary>
[QueryType]
public sealed class CatalogQueries
{
    /// <summary>The shows, by title.</summary>
    [GraphQLName("podcasts")]
    [Authorize]
    [UsePaging(ConnectionName = "Podcasts", IncludeTotalCount = true)]
    [UseFiltering<PodcastFilter>]
    [UseSorting<PodcastSort>]
    public async Task<Connection<PodcastType>> GetPodcastsAsync(
        PagingArguments paging, QueryContext<PodcastType> query, [Service] PodSalesDbContext database, CancellationToken cancellationToken) =>
        await database.Podcasts.Select(PodcastType.Projection)
            .With(query, PodcastSort.ByTitle)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>A show by its id; null when there is none.</summary>
    /// <param name="id">The show's id.</param>
    [GraphQLName("podcast")]
    [Authorize]
    public Task<PodcastType?> GetPodcastAsync([ID<PodcastType>] Guid id, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadAsync(id, cancellationToken);

    /// <summary>The episodes, past and planned, the newest first; of one show, or of all.</summary>
    /// <param name="podcastId">Only of this show.</param>
    [GraphQLName("episodes")]
    [Authorize]
    [UsePaging(ConnectionName = "Episodes", IncludeTotalCount = true)]
    [UseFiltering<EpisodeFilter>]
    [UseSorting<EpisodeSort>]
    public async Task<Connection<EpisodeType>> GetEpisodesAsync(
        [ID<PodcastType>] Guid? podcastId,
        PagingArguments paging,
        QueryContext<EpisodeType> query,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken) =>
        await database.Episodes
            .WhereGiven(podcastId, id => episode => episode.PodcastId == id)
            .Select(EpisodeType.Projection)
            .With(query, EpisodeSort.NewestFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>The advertisers, by name.</summary>
    [GraphQLName("advertisers")]
    [Authorize]
    [UsePaging(ConnectionName = "Advertisers", IncludeTotalCount = true)]
    [UseFiltering<AdvertiserFilter>]
    [UseSorting<AdvertiserSort>]
    public async Task<Connection<AdvertiserType>> GetAdvertisersAsync(
        PagingArguments paging, QueryContext<AdvertiserType> query, [Service] PodSalesDbContext database, CancellationToken cancellationToken) =>
        await database.Advertisers.Select(AdvertiserType.Projection)
            .With(query, AdvertiserSort.ByName)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>An advertiser by its id; null when there is none.</summary>
    /// <param name="id">The advertiser's id.</param>
    [GraphQLName("advertiser")]
    [Authorize]
    public Task<AdvertiserType?> GetAdvertiserAsync(
        [ID<AdvertiserType>] Guid id, AdvertiserByIdLoader advertisers, CancellationToken cancellationToken) =>
        advertisers.LoadAsync(id, cancellationToken);

    /// <summary>The kinds of ad that are sold, by name; all, or those that are sold in one show.</summary>
    /// <param name="podcastId">Only those that are sold in this show, be it only there or in every show.</param>
    [GraphQLName("adUnits")]
    [Authorize]
    [UsePaging(ConnectionName = "AdUnits", IncludeTotalCount = true)]
    [UseFiltering<AdUnitFilter>]
    [UseSorting<AdUnitSort>]
    public async Task<Connection<AdUnitType>> GetAdUnitsAsync(
        [ID<PodcastType>] Guid? podcastId,
        PagingArguments paging,
        QueryContext<AdUnitType> query,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken) =>
        await database.AdUnits
            .Where(unit => podcastId == null || unit.PodcastId == null || unit.PodcastId == podcastId)
            .Select(AdUnitType.Projection)
            .With(query, AdUnitSort.ByName)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
}
