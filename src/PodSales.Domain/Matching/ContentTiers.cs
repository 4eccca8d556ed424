using System.Collections.Immutable;
using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>How strongly each sensitive topic is present in a show.</summary>
/// <param name="Tiers">The topics that occur, each once; a topic left out does not occur, as far as is known.</param>
/// <param name="Evidence">Which part of the recent episodes was rated, from 0 to 1.</param>
public sealed record ContentTiers(ImmutableArray<TopicRating> Tiers, double Evidence)
{
    private const double HalfLifeDays = 90;
    private const double PresentFrom = 0.10;
    private const double EvidenceOfExplicitMark = 0.5;

    /// <summary>Nothing is known.</summary>
    public static ContentTiers Unknown { get; } = new([], 0);

    /// <summary>Gathers the ratings of a show's published episodes.</summary>
    /// <param name="isExplicit">Whether the show is marked explicit.</param>
    /// <param name="episodes">Its episodes; planned ones are passed over.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>
    /// For each topic the tier that a tenth of the rated episodes reaches, weighted by recency (half after 90 days), so
    /// that one old
    /// episode does not damn a show and two recent ones do. Without any rating an explicit mark counts as profanity at
    /// medium.
    /// </returns>
    public static ContentTiers Of(bool isExplicit, IEnumerable<Episode> episodes, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(episodes);
        (Episode Episode, double Weight)[] published =
            [.. episodes.Where(episode => !episode.IsPlanned(now)).Select(episode => (episode, RecencyOf(episode, now)))];
        (Episode Episode, double Weight)[] rated = [.. published.Where(entry => !entry.Episode.Suitability.IsEmpty)];
        if (rated is [])
        {
            return isExplicit || published.Any(entry => entry.Episode.IsExplicit)
                ? new([new(SensitiveTopic.Profanity, RiskTier.Medium)], EvidenceOfExplicitMark)
                : Unknown;
        }

        var ratedWeight = rated.Sum(entry => entry.Weight);
        var tiers = Enum.GetValues<SensitiveTopic>().Select(topic => new TopicRating(topic, TierOf(topic, rated, ratedWeight)));
        return new(
            [.. tiers.Where(rating => rating.Tier > RiskTier.None)],
            Math.Min(1, ratedWeight / published.Sum(entry => entry.Weight)));
    }

    private static double RecencyOf(Episode episode, DateTimeOffset now) =>
        Math.Pow(2, -(now - episode.PublishedAt).TotalDays / HalfLifeDays);

    private static RiskTier TierOf(SensitiveTopic topic, Episode episode) =>
        episode.Suitability.FirstOrDefault(rating => rating.Topic == topic)?.Tier ?? RiskTier.None;

    private static RiskTier TierOf(SensitiveTopic topic, (Episode Episode, double Weight)[] rated, double total)
    {
        var reached = 0.0;
        var byTier = rated
            .Select(entry => (Tier: TierOf(topic, entry.Episode), entry.Weight))
            .OrderByDescending(entry => entry.Tier);
        foreach (var (tier, weight) in byTier)
        {
            reached += weight;
            if (reached >= PresentFrom * total)
            {
                return tier;
            }
        }

        return RiskTier.None;
    }
}
