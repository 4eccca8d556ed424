using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Revenue day by day, against the same length of time before.</summary>
[GraphQLName("RevenueReport")]
public sealed class RevenueCard(RevenueReport report)
{
    /// <summary>What the last days brought.</summary>
    public MoneyAmount Total => MoneyAmount.Of(report.Trend.Latest);

    /// <summary>What as many days before them brought.</summary>
    public MoneyAmount Before => MoneyAmount.Of(report.Trend.Before);

    /// <summary>By what part revenue rose or fell; null when there was none before.</summary>
    public double? Change => report.Trend.Change;

    /// <summary>Which way it goes.</summary>
    public TrendDirection Direction => report.Trend.Direction;

    /// <summary>Every one of the last days, the latest first; days without revenue are zero.</summary>
    public IReadOnlyList<DayRevenue> Days => [.. report.Days.Select(row => new DayRevenue(row.Day, MoneyAmount.Of(row.Revenue)))];
}
