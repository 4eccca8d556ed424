using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>
/// What scoring needs of a podcast, made once and used for many advertisers. Safe for use from several threads.
/// </summary>
public sealed class PodcastSide
{
    private const int Genders = 3;

    private PodcastSide(PodcastFacts facts)
    {
        PodcastId = facts.PodcastId;
        Countries = Distribution.From(facts.Audience.Countries, CountryCells.Count, CountryCells.Add);
        SubRegions = Countries is null ? null : CountryCells.BySubRegion(Countries.Shares);
        Ages = Distribution.From(facts.Audience.Ages, AgeCells.Count, AddAge);
        GenderShares = Distribution.From(facts.Audience.Genders, Genders, AdvertiserSide.AddGender);
        (Topics, TopicEvidence) = WeightedTopic.OfCategories(facts.Categories);
        Tiers = facts.Tiers;
        FreeSlots = facts.FreeSlots;
        Forecast = facts.Forecast;
    }

    /// <summary>Whose side it is.</summary>
    public Guid PodcastId { get; }

    internal Distribution? Countries { get; }

    internal double[]? SubRegions { get; }

    internal Distribution? Ages { get; }

    internal Distribution? GenderShares { get; }

    internal WeightedTopic[] Topics { get; }

    internal double TopicEvidence { get; }

    internal ContentTiers Tiers { get; }

    internal int? FreeSlots { get; }

    internal AvailabilityForecast? Forecast { get; }

    /// <summary>Prepares a podcast.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <returns>Its side.</returns>
    /// <exception cref="ArgumentException">
    /// The audience profile has a problem; see <see cref="AudienceProfile.Problems"/>.
    /// </exception>
    public static PodcastSide Of(PodcastFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        Problem.ThrowIfAny(facts.Audience.Problems(), nameof(facts));
        return new(facts);
    }

    /// <summary>Prepares a podcast from the catalogue.</summary>
    /// <param name="podcast">The podcast.</param>
    /// <param name="episodes">Its episodes, past and planned.</param>
    /// <param name="now">The moment that counts as now.</param>
    /// <returns>Its side.</returns>
    public static PodcastSide Of(Podcast podcast, IEnumerable<Episode> episodes, DateTimeOffset now) =>
        Of(PodcastFacts.Of(podcast, episodes, now));

    private static void AddAge(double[] cells, AudienceShare share) => AgeCells.Add(cells, AgeBand.Parse(share.Group), share.Share);
}
