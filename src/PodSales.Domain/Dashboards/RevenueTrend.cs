namespace PodSales.Domain.Dashboards;

/// <summary>Revenue of the last days against as many days before them.</summary>
/// <param name="Latest">Revenue of the later period.</param>
/// <param name="Before">Revenue of the earlier period.</param>
public sealed record RevenueTrend(Money Latest, Money Before)
{
    /// <summary>By what part revenue rose or fell; null when there was none before.</summary>
    public double? Change => Before.MinorUnits == 0 ? null : (double)(Latest - Before).MinorUnits / Before.MinorUnits;

    /// <summary>Which way it goes.</summary>
    public TrendDirection Direction => Latest.CompareTo(Before) switch
    {
        > 0 => TrendDirection.Up,
        < 0 => TrendDirection.Down,
        _ => TrendDirection.Flat,
    };

    /// <summary>Compares two periods of the same length. A day that is not listed has no revenue.</summary>
    /// <param name="days">Revenue by day, in one currency; other days are passed over.</param>
    /// <param name="through">The last day of the later period.</param>
    /// <param name="length">How many days each period has, above 0.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The trend.</returns>
    public static RevenueTrend Of(IEnumerable<(DateOnly Day, Money Revenue)> days, DateOnly through, int length, string currency)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(length);
        var (latest, before) = (Money.Zero(currency), Money.Zero(currency));
        foreach (var (day, revenue) in days)
        {
            var age = through.DayNumber - day.DayNumber;
            latest = age >= 0 && age < length ? latest + revenue : latest;
            before = age >= length && age < 2 * length ? before + revenue : before;
        }

        return new(latest, before);
    }
}
