using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>Whether the content suits the brand: a bar first, a signal second.</summary>
internal static class BrandSuitability
{
    private const double CostAtTheLimit = 0.05;

    /// <summary>By what the score is cut.</summary>
    /// <remarks>
    /// 0 when a topic is on the floor or above the advertiser's limit for it; otherwise <c>Π (1 − 0.05)</c> over the
    /// topics that are
    /// at the limit, since being at the edge costs a little. Our choice of the twentieth.
    /// </remarks>
    public static double Factor(AdvertiserSide advertiser, PodcastSide podcast)
    {
        var factor = 1.0;
        foreach (var (topic, tier) in podcast.Tiers.Tiers)
        {
            var limit = advertiser.Limits[(int)topic];
            if (tier == RiskTier.Floor || tier > limit)
            {
                return 0;
            }

            factor *= tier == limit && tier > RiskTier.None ? 1 - CostAtTheLimit : 1;
        }

        return factor;
    }

    /// <summary>
    /// How clean the content is, whatever the advertiser allows: 1 for no sensitive topic, a quarter less for each tier
    /// of the worst.
    /// </summary>
    public static SignalValue Measure(PodcastSide podcast)
    {
        var worst = RiskTier.None;
        foreach (var (_, tier) in podcast.Tiers.Tiers)
        {
            worst = tier > worst ? tier : worst;
        }

        return podcast.Tiers.Evidence == 0
            ? SignalValue.Unknown
            : new(1 - ((double)worst / (double)RiskTier.Floor), podcast.Tiers.Evidence);
    }

    public static string Explain(AdvertiserSide advertiser, PodcastSide podcast)
    {
        if (podcast.Tiers.Evidence == 0)
        {
            return "Nobody has rated the podcast's content.";
        }

        return podcast.Tiers.Tiers is []
            ? "No sensitive topic occurs."
            : string.Join("; ", podcast.Tiers.Tiers.Select(rating => Finding(rating, advertiser.Limits[(int)rating.Topic]))) + ".";
    }

    private static string Finding(TopicRating rating, RiskTier limit) => rating.Tier == RiskTier.Floor
        ? $"{rating.Topic} is on the floor and never booked"
        : rating.Tier > limit
            ? $"{rating.Topic} is {rating.Tier}, the advertiser accepts {limit}: blocked"
            : $"{rating.Topic} is {rating.Tier}, the advertiser accepts {limit}";
}
