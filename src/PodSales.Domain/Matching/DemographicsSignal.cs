namespace PodSales.Domain.Matching;

/// <summary>Whether listeners have the wanted age and gender.</summary>
internal static class DemographicsSignal
{
    /// <remarks>
    /// Closeness of the ages times overlap of the genders, as far as each is wanted and known. Evidence is the mean
    /// over what is
    /// wanted, so a wanted half that is not known halves it.
    /// </remarks>
    public static SignalValue Measure(AdvertiserSide advertiser, PodcastSide podcast)
    {
        var (value, evidence, wanted) = (1.0, 0.0, 0);
        if (advertiser.Ages is { } ages)
        {
            wanted++;
            if (podcast.Ages is { } known)
            {
                value *= Distribution.OrderedCloseness(known.Shares, ages);
                evidence += known.Evidence;
            }
        }

        if (advertiser.Genders is { } genders)
        {
            wanted++;
            if (podcast.GenderShares is { } known)
            {
                value *= Distribution.Overlap(known.Shares, genders);
                evidence += known.Evidence;
            }
        }

        return evidence == 0 ? SignalValue.Unknown : new(value, evidence / wanted);
    }

    public static string Explain(AdvertiserSide advertiser, PodcastSide podcast) =>
        advertiser.Ages is null && advertiser.Genders is null
            ? "The advertiser names neither ages nor genders."
            : string.Join("; ", Parts(advertiser, podcast)) + ".";

    private static IEnumerable<string> Parts(AdvertiserSide advertiser, PodcastSide podcast)
    {
        if (advertiser.Ages is { } ages)
        {
            yield return podcast.Ages is { } known
                ? $"ages are {Percent.Of(Distribution.OrderedCloseness(known.Shares, ages))} close to {string.Join(", ", advertiser.Targeting.Ages)}"
                : "the podcast's ages are not known";
        }

        if (advertiser.Genders is { } genders)
        {
            yield return podcast.GenderShares is { } known
                ? $"{Percent.Of(Distribution.Overlap(known.Shares, genders))} of the wanted mix of genders is met"
                : "the podcast's genders are not known";
        }
    }
}
