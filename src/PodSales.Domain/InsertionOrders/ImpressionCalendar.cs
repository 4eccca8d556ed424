using System.Collections.Immutable;

namespace PodSales.Domain.InsertionOrders;

/// <summary>What a show has to sell day by day: <c>available = downloads · slots − booked − held</c>.</summary>
/// <remarks>
/// A forecast: a negative number says that more is promised than expected, which <see cref="Overbooking"/> keeps from happening
/// unnoticed. Slots of episodes, which are counted and not forecast, are never sold twice.
/// </remarks>
public static class ImpressionCalendar
{
    /// <summary>Reckons some days.</summary>
    /// <param name="days">The days.</param>
    /// <param name="forecast">The downloads that are expected.</param>
    /// <param name="slots">How many ads each download carries at the placement in question, from 0.</param>
    /// <param name="booked">Flights of lines that run in any episode, with their impressions.</param>
    /// <param name="held">Flights of holds, with their impressions.</param>
    /// <returns>One entry a day, in their order.</returns>
    public static ImmutableArray<ImpressionDay> Of(
        Flight days, DownloadForecast forecast, int slots, IReadOnlyList<(Flight Flight, long Impressions)> booked, IReadOnlyList<(Flight Flight, long Impressions)> held)
    {
        ArgumentNullException.ThrowIfNull(forecast);
        return
        [
            .. Enumerable.Range(0, days.Days).Select(number => days.First.AddDays(number)).Select(day => new ImpressionDay(
                day, forecast.On(day) * slots, Due(booked, day), Due(held, day))),
        ];
    }

    private static long Due(IEnumerable<(Flight Flight, long Impressions)> promised, DateOnly day) =>
        promised.Sum(promise => promise.Flight.ShareOn(day, promise.Impressions));
}
