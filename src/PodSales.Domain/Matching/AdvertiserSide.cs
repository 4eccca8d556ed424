using PodSales.Domain.Catalog;

namespace PodSales.Domain.Matching;

/// <summary>
/// What scoring needs of an advertiser, made once and used for many podcasts. Safe for use from several threads.
/// </summary>
public sealed class AdvertiserSide
{
    private static readonly string[] GenderNames = ["female", "male", "other"];

    private AdvertiserSide(Guid advertiserId, TargetingProfile targeting)
    {
        AdvertiserId = advertiserId;
        Targeting = targeting;
        Countries = [.. targeting.Countries.Distinct().Select(CountryCells.Of)];
        SubRegions = [.. Countries.Select(CountryCells.SubRegion).Distinct()];
        CountryMix = Cells(targeting.CountryMix, CountryCells.Count, CountryCells.Add);
        SubRegionMix = CountryMix is null ? null : CountryCells.BySubRegion(CountryMix);
        Ages = AgeCells.Wanted(targeting.Ages);
        Genders = Cells(targeting.GenderMix, GenderNames.Length, AddGender);
        Topics = WeightedTopic.Normalise(targeting.Topics.Select(topic => new WeightedTopic(TopicPath.Of(topic.TopicId), topic.Weight)));
        Limits = [.. Enum.GetValues<SensitiveTopic>().Select(targeting.LimitFor)];
    }

    /// <summary>Whose side it is.</summary>
    public Guid AdvertiserId { get; }

    internal TargetingProfile Targeting { get; }

    internal int[] Countries { get; }

    internal int[] SubRegions { get; }

    internal double[]? CountryMix { get; }

    internal double[]? SubRegionMix { get; }

    internal double[]? Ages { get; }

    internal double[]? Genders { get; }

    internal WeightedTopic[] Topics { get; }

    internal RiskTier[] Limits { get; }

    /// <summary>Prepares an advertiser.</summary>
    /// <param name="advertiserId">The advertiser.</param>
    /// <param name="targeting">Whom it wants to reach.</param>
    /// <returns>Its side.</returns>
    /// <exception cref="ArgumentException">
    /// The profile has a problem; see <see cref="TargetingProfile.Problems"/>.
    /// </exception>
    public static AdvertiserSide Of(Guid advertiserId, TargetingProfile targeting)
    {
        ArgumentNullException.ThrowIfNull(targeting);
        Problem.ThrowIfAny(targeting.Problems(), nameof(targeting));
        return new(advertiserId, targeting);
    }

    internal static void AddGender(double[] cells, AudienceShare share) => cells[Array.IndexOf(GenderNames, share.Group)] += share.Share;

    private static double[]? Cells(IReadOnlyCollection<AudienceShare> mix, int count, Action<double[], AudienceShare> add)
    {
        if (mix.Count == 0)
        {
            return null;
        }

        var cells = new double[count];
        foreach (var share in mix)
        {
            add(cells, share);
        }

        var total = cells.Sum();
        return [.. cells.Select(cell => cell / total)];
    }
}
