namespace PodSales.GraphQL.Dashboards;

/// <summary>What a day brought.</summary>
/// <param name="Day">The day.</param>
/// <param name="Revenue">What it brought.</param>
public sealed record DayRevenue(DateOnly Day, MoneyAmount Revenue);
