using System.Collections.Immutable;

namespace PodSales.Domain.Dashboards;

/// <summary>Revenue day by day, and which way it goes.</summary>
/// <param name="Days">Every day of the later period, the latest first; days without revenue are zero.</param>
/// <param name="Trend">The later period against as many days before it.</param>
public sealed record RevenueReport(ImmutableArray<(DateOnly Day, Money Revenue)> Days, RevenueTrend Trend)
{
    /// <summary>Makes a report.</summary>
    /// <param name="days">Revenue by day over both periods, in one currency; each day at most once, other days are passed over.</param>
    /// <param name="through">The last day.</param>
    /// <param name="length">How many days each period has, above 0.</param>
    /// <param name="currency">The currency.</param>
    /// <returns>The report.</returns>
    public static RevenueReport Of(IEnumerable<(DateOnly Day, Money Revenue)> days, DateOnly through, int length, string currency)
    {
        var byDay = days.ToDictionary(row => row.Day, row => row.Revenue);
        return new(
            [.. Enumerable.Range(0, length).Select(age => through.AddDays(-age)).Select(day => (day, byDay.GetValueOrDefault(day, Money.Zero(currency))))],
            RevenueTrend.Of(byDay.Select(row => (row.Key, row.Value)), through, length, currency));
    }
}
