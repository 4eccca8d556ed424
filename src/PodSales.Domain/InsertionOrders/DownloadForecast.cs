namespace PodSales.Domain.InsertionOrders;

/// <summary>What a show's downloads of a day are expected to be.</summary>
/// <remarks>
/// The mean of the last four same weekdays, the latest weighted most (4, 3, 2, 1): what ad servers do who look 28 days back by
/// day of the week. A day without a figure in them is left out, not taken for 0.
/// </remarks>
public sealed class DownloadForecast
{
    /// <summary>How many days back it looks.</summary>
    public const int Days = 28;

    private const int DaysOfWeek = 7;

    private readonly Dictionary<DayOfWeek, long> _expected;

    /// <summary>Makes a forecast.</summary>
    /// <param name="downloads">Downloads by day; days outside of the last <see cref="Days"/> are passed over.</param>
    /// <param name="today">The day that counts as today, which is not over and not looked at.</param>
    public DownloadForecast(IReadOnlyDictionary<DateOnly, long> downloads, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(downloads);
        var days = from day in downloads
                   let age = today.DayNumber - day.Key.DayNumber
                   where age is >= 1 and <= Days
                   let weight = (Days / DaysOfWeek) - ((age - 1) / DaysOfWeek)
                   group (day.Value, Weight: weight) by day.Key.DayOfWeek;
        _expected = days.ToDictionary(
            day => day.Key,
            day => (long)Math.Round((double)day.Sum(entry => entry.Value * entry.Weight) / day.Sum(entry => entry.Weight)));
    }

    /// <summary>The downloads expected on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The number, from 0; null when none of the last same weekdays has a figure.</returns>
    public long? On(DateOnly day) => _expected.TryGetValue(day.DayOfWeek, out var expected) ? expected : null;
}
