using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Matching;
using PodSales.Domain.Matching;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Matching;

/// <summary>Scores pairs of advertisers and shows: reads each side once, scores in memory, saves in one transaction.</summary>
public sealed class MatchingService(PodSalesDbContext database, MatchStore store, FeatureGate features)
{
    private const int BestCount = 10;

    private readonly MatchScorer _scorer = new();

    /// <summary>Scores a pair as it stands now, and saves nothing.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="podcastId">The show.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or one of the two is not there.</exception>
    public async Task<MatchScore> ExplainAsync(Guid advertiserId, Guid podcastId, CancellationToken cancellationToken)
    {
        var inputs = await LoadAsync(new MatchScope(advertiserId, podcastId), cancellationToken);
        return _scorer.Score(inputs.Advertisers.Single(), inputs.Podcasts.Single(), inputs.History);
    }

    /// <summary>Scores pairs and saves the scores.</summary>
    /// <param name="advertiserId">Only pairs of this advertiser; null for all.</param>
    /// <param name="podcastId">Only pairs of this show; null for all.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, or the advertiser or the show is not there.</exception>
    public async Task<MatchRecalculation> RecalculateAsync(Guid? advertiserId, Guid? podcastId, CancellationToken cancellationToken)
    {
        var scope = new MatchScope(advertiserId, podcastId);
        var inputs = await LoadAsync(scope, cancellationToken);
        var pairs =
            from advertiser in inputs.Advertisers
            from podcast in inputs.Podcasts
            select new ScoredPair(
                advertiser.AdvertiserId, podcast.PodcastId, _scorer.Score(advertiser, podcast, inputs.History));
        var counts = await store.SaveAsync(scope, pairs, cancellationToken);
        return new MatchRecalculation(
            ScopeOf(scope),
            counts.Created + counts.Updated + counts.Unchanged,
            counts.Created,
            counts.Updated,
            counts.Unchanged,
            await BestAsync(scope, cancellationToken));
    }

    private static RecalculationScope ScopeOf(MatchScope scope) => (scope.AdvertiserId, scope.PodcastId) switch
    {
        (not null, not null) => RecalculationScope.Pair,
        (not null, null) => RecalculationScope.Advertiser,
        (null, not null) => RecalculationScope.Podcast,
        (null, null) => RecalculationScope.All,
    };

    private async Task<MatchInputs> LoadAsync(MatchScope scope, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.Matchmaking);
        var inputs = await store.LoadAsync(scope, cancellationToken);
        if (scope.AdvertiserId is { } advertiserId && inputs.Advertisers.IsEmpty)
        {
            throw new NotFoundException("ADVERTISER", advertiserId);
        }

        return scope.PodcastId is { } podcastId && inputs.Podcasts.IsEmpty
            ? throw new NotFoundException("PODCAST", podcastId)
            : inputs;
    }

    private async Task<IReadOnlyList<MatchType>> BestAsync(MatchScope scope, CancellationToken cancellationToken) =>
        await database.Matches
            .Where(match => scope.AdvertiserId == null || match.AdvertiserId == scope.AdvertiserId)
            .Where(match => scope.PodcastId == null || match.PodcastId == scope.PodcastId)
            .Select(MatchType.Projection)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Id)
            .Take(BestCount)
            .ToListAsync(cancellationToken);
}
