using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Dashboards;

/// <summary>The deals that were lost for one reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="DealCount">How many.</param>
/// <param name="Total">What they were worth together.</param>
public sealed record LossCount(LossReason Reason, int DealCount, MoneyAmount Total);
