using PodSales.Domain.Matching;
using MatchType = PodSales.GraphQL.Matching.MatchType;

namespace PodSales.GraphQL.Rest;

/// <summary>A match as the seed tells it.</summary>
/// <param name="MatchId">The match.</param>
/// <param name="AdvertiserId">The advertiser.</param>
/// <param name="PodcastId">The show.</param>
/// <param name="Score">From 0 to 100; null when nothing is known to score by.</param>
/// <param name="Rationale">The score in one line.</param>
/// <param name="Signals">Each signal from 0 to 1, by the seed's names; null where it is not known.</param>
public sealed record MatchBody(
    Guid MatchId, Guid AdvertiserId, Guid PodcastId, double? Score, string Rationale, IReadOnlyDictionary<string, double?> Signals)
{
    internal static MatchBody Of(MatchType match) => new(
        match.Id,
        match.AdvertiserId,
        match.PodcastId,
        match.Score,
        match.Rationale,
        SignalsOf(match.Signals));

    internal static IReadOnlyDictionary<string, double?> SignalsOf(IEnumerable<SignalContribution> signals) =>
        signals.ToDictionary(signal => NameOf(signal.Signal), signal => signal.Value);

    private static string NameOf(MatchSignal signal) => signal switch
    {
        MatchSignal.Geography => "geo_overlap",
        MatchSignal.Demographics => "demographic_overlap",
        MatchSignal.Topic => "topic_overlap",
        MatchSignal.HistoricalLift => "historical_lift",
        MatchSignal.Inventory => "inventory_fit",
        MatchSignal.BrandSuitability => "brand_safety",
    };
}
