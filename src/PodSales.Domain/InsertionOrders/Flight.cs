namespace PodSales.Domain.InsertionOrders;

/// <summary>The days a line runs, from the first to the last, both included, in the tenant's time zone.</summary>
public readonly record struct Flight
{
    /// <summary>Makes a flight.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day; the first day itself for a flight of one day.</param>
    /// <exception cref="ArgumentException">The last day is before the first.</exception>
    public Flight(DateOnly first, DateOnly last)
    {
        if (last < first)
        {
            throw new ArgumentException(
                FormattableString.Invariant($"Expected a last day from {first:yyyy-MM-dd} on, found {last:yyyy-MM-dd}."), nameof(last));
        }

        First = first;
        Last = last;
    }

    /// <summary>The first day.</summary>
    public DateOnly First { get; init; }

    /// <summary>The last day, on which the line still runs.</summary>
    public DateOnly Last { get; init; }

    /// <summary>How many days the line runs; at least 1.</summary>
    public int Days => Last.DayNumber - First.DayNumber + 1;

    /// <summary>Whether the line runs on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True from the first to the last day.</returns>
    public bool Contains(DateOnly day) => day >= First && day <= Last;

    /// <summary>Whether two flights share a day.</summary>
    /// <param name="other">The other flight.</param>
    /// <returns>True when at least one day is in both.</returns>
    public bool Overlaps(Flight other) => First <= other.Last && other.First <= Last;

    /// <summary>How many days of the flight are over when a day begins.</summary>
    /// <param name="today">The day that begins; itself not counted.</param>
    /// <returns>From 0 to <see cref="Days"/>.</returns>
    public int DaysOverBy(DateOnly today) => Math.Clamp(today.DayNumber - First.DayNumber, 0, Days);

    /// <summary>A day's part of something that is spread evenly over the flight; the parts add up to the whole.</summary>
    /// <param name="day">The day.</param>
    /// <param name="total">The whole, from 0.</param>
    /// <returns>The part; 0 on a day outside of the flight.</returns>
    public long ShareOn(DateOnly day, long total)
    {
        if (!Contains(day))
        {
            return 0;
        }

        var number = day.DayNumber - First.DayNumber;
        return (long)((Int128)total * (number + 1) / Days) - (long)((Int128)total * number / Days);
    }

    /// <summary>The two days, as programs read them.</summary>
    /// <returns>Such as <c>2026-03-01..2026-03-31</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{First:yyyy-MM-dd}..{Last:yyyy-MM-dd}");
}
