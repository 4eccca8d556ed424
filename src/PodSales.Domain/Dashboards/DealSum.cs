namespace PodSales.Domain.Dashboards;

/// <summary>Deals added up.</summary>
/// <param name="Deals">How many, from 0.</param>
/// <param name="Total">What they are worth together.</param>
public sealed record DealSum(int Deals, Money Total);
