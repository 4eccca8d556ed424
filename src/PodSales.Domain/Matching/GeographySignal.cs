using System.Globalization;

namespace PodSales.Domain.Matching;

/// <summary>Whether listeners live where the advertiser sells.</summary>
internal static class GeographySignal
{
    /// <summary>How much of the way from the country's to the sub-region's value a neighbour counts.</summary>
    private const double NeighbourCredit = 0.25;

    /// <remarks>
    /// For a set of countries the share of the audience in them, against the share required; for a mix the overlap with it. What is
    /// in the same UN sub-region counts a quarter: <c>x = country + 0.25 · (subRegion − country)</c>. Our choice of the quarter.
    /// </remarks>
    public static SignalValue Measure(AdvertiserSide advertiser, PodcastSide podcast)
    {
        if (podcast.Countries is not { } audience || !IsWanted(advertiser))
        {
            return SignalValue.Unknown;
        }

        var (country, subRegion) = advertiser.CountryMix is { } mix
            ? (Distribution.Overlap(audience.Shares, mix), Distribution.Overlap(podcast.SubRegions, advertiser.SubRegionMix))
            : (InTarget(audience.Shares, advertiser.Countries, advertiser), InTarget(podcast.SubRegions!, advertiser.SubRegions, advertiser));
        return new(country + (NeighbourCredit * (subRegion - country)), audience.Evidence);
    }

    public static string Explain(AdvertiserSide advertiser, PodcastSide podcast)
    {
        if (!IsWanted(advertiser))
        {
            return "The advertiser names no countries.";
        }

        if (podcast.Countries is not { } audience)
        {
            return "The podcast's countries are not known.";
        }

        var wanted = advertiser.CountryMix is { } mix
            ? string.Create(CultureInfo.InvariantCulture, $"{100 * Distribution.Overlap(audience.Shares, mix):0.#}% of the wanted mix of countries is met")
            : string.Create(CultureInfo.InvariantCulture, $"{100 * Sum(audience.Shares, advertiser.Countries):0.#}% of the audience is in {string.Join(", ", advertiser.Targeting.Countries)}, {100 * advertiser.Targeting.CountryShareRequired:0.#}% wanted");
        return string.Create(CultureInfo.InvariantCulture, $"{wanted}; neighbouring countries count a quarter.");
    }

    private static bool IsWanted(AdvertiserSide advertiser) => advertiser.CountryMix is not null || advertiser.Countries is not [];

    private static double InTarget(double[] shares, int[] cells, AdvertiserSide advertiser) =>
        Math.Min(1, Sum(shares, cells) / advertiser.Targeting.CountryShareRequired);

    private static double Sum(double[] shares, int[] cells)
    {
        var sum = 0.0;
        foreach (var cell in cells)
        {
            sum += shares[cell];
        }

        return sum;
    }
}
