namespace PodSales.Domain.Matching;

/// <summary>Whether listeners live where the advertiser sells.</summary>
internal static class GeographySignal
{
    /// <summary>How much of the way from the country's to the sub-region's value a neighbour counts.</summary>
    private const double NeighbourCredit = 0.25;

    /// <remarks>
    /// For a set of countries the share of the audience in them, against the share required; for a mix the overlap with
    /// it. What is
    /// in the same UN sub-region counts a quarter: <c>x = country + 0.25 · (subRegion − country)</c>. Our choice of the
    /// quarter.
    /// </remarks>
    public static SignalValue Measure(AdvertiserSide advertiser, PodcastSide podcast)
    {
        if (podcast.Countries is not { } audience || !IsWanted(advertiser))
        {
            return SignalValue.Unknown;
        }

        var (country, subRegion) = advertiser.CountryMix is { } mix
            ? (Distribution.Overlap(audience.Shares, mix), Distribution.Overlap(podcast.SubRegions, advertiser.SubRegionMix))
            : (Met(audience.Shares, advertiser.Countries, advertiser), Met(podcast.SubRegions!, advertiser.SubRegions, advertiser));
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
            ? $"{Percent.Of(Distribution.Overlap(audience.Shares, mix))} of the wanted mix of countries is met"
            : $"{Percent.Of(Sum(audience.Shares, advertiser.Countries))} of the known audience is in "
                + $"{string.Join(", ", advertiser.Targeting.Countries)}, {Percent.Of(advertiser.Targeting.CountryShareRequired)} wanted";
        return $"{wanted}; neighbouring countries count a quarter.";
    }

    private static bool IsWanted(AdvertiserSide advertiser) => advertiser.CountryMix is not null || advertiser.Countries is not [];

    private static double Met(double[] shares, int[] cells, AdvertiserSide advertiser) =>
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
