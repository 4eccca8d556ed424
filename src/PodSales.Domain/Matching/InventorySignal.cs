namespace PodSales.Domain.Matching;

/// <summary>Whether there is room for the ads.</summary>
internal static class InventorySignal
{
    /// <summary>At four free slots the signal is 1 − 1/e; our choice.</summary>
    private const double Slots = 4;

    /// <remarks>
    /// With a wanted quantity Q and a forecast the expected part that fits, <c>E[min(1, available / Q)]</c> over P10,
    /// P50 and P90 at
    /// 0.25, 0.5 and 0.25. Otherwise <c>1 − exp(−free / 4)</c>, which rises with every slot and is 0 when sold out.
    /// </remarks>
    public static SignalValue Measure(PodcastSide podcast, long? wantedImpressions) =>
        (podcast.Forecast, wantedImpressions, podcast.FreeSlots) switch
        {
            ({ } forecast, { } wanted, _) => new(Fit(forecast, wanted), 1),
            (_, _, { } free) => new(1 - Math.Exp(-free / Slots), 1),
            _ => SignalValue.Unknown,
        };

    public static string Explain(PodcastSide podcast, long? wantedImpressions) =>
        (podcast.Forecast, wantedImpressions, podcast.FreeSlots) switch
        {
            ({ } forecast, { } wanted, _) => FormattableString.Invariant(
                $"{wanted:N0} impressions are wanted, {forecast.P50:N0} are likely to be free."),
            (_, _, { } free) => FormattableString.Invariant($"{free} ad slots are free in the next 30 days."),
            _ => "No episode is planned for the next 30 days.",
        };

    private static double Fit(AvailabilityForecast forecast, long wanted) =>
        (0.25 * Part(forecast.P10, wanted)) + (0.5 * Part(forecast.P50, wanted)) + (0.25 * Part(forecast.P90, wanted));

    private static double Part(long available, long wanted) => Math.Clamp((double)available / wanted, 0, 1);
}
