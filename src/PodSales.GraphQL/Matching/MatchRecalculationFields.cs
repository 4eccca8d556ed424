using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Matching;

/// <summary>The fields of a recalculation that are worked out or lie elsewhere.</summary>
[ExtendObjectType<MatchRecalculationType>]
public sealed class MatchRecalculationFields
{
    private const string Sides = $"{nameof(MatchRecalculationType.AdvertiserId)} {nameof(MatchRecalculationType.PodcastId)}";
    private const int BestCount = 10;

    /// <summary>Which pairs are scored.</summary>
    [GraphQLName("scope")]
    public RecalculationScope GetScope([Parent(requires: Sides)] MatchRecalculationType recalculation) =>
        (recalculation.AdvertiserId, recalculation.PodcastId) switch
        {
            (not null, not null) => RecalculationScope.Pair,
            (not null, null) => RecalculationScope.Advertiser,
            (null, not null) => RecalculationScope.Podcast,
            (null, null) => RecalculationScope.All,
        };

    /// <summary>The advertiser whose pairs are scored; null when those of all are.</summary>
    [GraphQLName("advertiser")]
    public async Task<AdvertiserType?> GetAdvertiserAsync(
        [Parent(requires: nameof(MatchRecalculationType.AdvertiserId))] MatchRecalculationType recalculation,
        AdvertiserByIdLoader advertisers,
        CancellationToken cancellationToken) =>
        recalculation.AdvertiserId is { } id ? await advertisers.LoadAsync(id, cancellationToken) : null;

    /// <summary>The show whose pairs are scored; null when those of all are.</summary>
    [GraphQLName("podcast")]
    public async Task<PodcastType?> GetPodcastAsync(
        [Parent(requires: nameof(MatchRecalculationType.PodcastId))] MatchRecalculationType recalculation,
        PodcastByIdLoader podcasts,
        CancellationToken cancellationToken) =>
        recalculation.PodcastId is { } id ? await podcasts.LoadAsync(id, cancellationToken) : null;

    /// <summary>The best matches among its pairs as they are now, at most ten, the best first.</summary>
    [GraphQLName("best")]
    public async Task<IReadOnlyList<MatchType>> GetBestAsync(
        [Parent(requires: Sides)] MatchRecalculationType recalculation,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken) =>
        await database.Matches
            .WhereGiven(recalculation.AdvertiserId, id => match => match.AdvertiserId == id)
            .WhereGiven(recalculation.PodcastId, id => match => match.PodcastId == id)
            .Where(match => match.Score != null)
            .Select(MatchType.Projection)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Id)
            .Take(BestCount)
            .ToListAsync(cancellationToken);
}
