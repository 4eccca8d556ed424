using PodSales.Data.Matching;
using PodSales.Domain.Matching;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Matching;

/// <summary>Scores anew the pairs of which something has changed since they were scored.</summary>
internal sealed class StaleMatchRefresh(MatchStore store, FeatureGate features) : INetworkJob
{
    private const int MostPairs = 50_000;

    private readonly MatchScorer _scorer = new();

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.Matchmaking))
        {
            return;
        }

        var stale = await store.StalePairsAsync(MostPairs, cancellationToken);
        if (stale is not [])
        {
            var inputs = await store.LoadAsync(new MatchScope(), cancellationToken);
            await store.SaveAsync(new MatchScope(), inputs.LoadedAt, Score(stale, inputs), cancellationToken);
        }
    }

    private IEnumerable<ScoredPair> Score(IReadOnlyList<(Guid AdvertiserId, Guid PodcastId)> pairs, MatchInputs inputs)
    {
        var advertisers = inputs.Advertisers.ToDictionary(advertiser => advertiser.AdvertiserId);
        var podcasts = inputs.Podcasts.ToDictionary(podcast => podcast.PodcastId);
        return from pair in pairs
               where advertisers.ContainsKey(pair.AdvertiserId) && podcasts.ContainsKey(pair.PodcastId)
               let score = _scorer.Score(advertisers[pair.AdvertiserId], podcasts[pair.PodcastId], inputs.History)
               select new ScoredPair(pair.AdvertiserId, pair.PodcastId, score);
    }
}
