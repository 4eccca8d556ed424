using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Deals;

/// <summary>Deals added up.</summary>
[GraphQLName("DealSum")]
public sealed class DealSumType(DealSum sum)
{
    /// <summary>How many.</summary>
    public int DealCount => sum.Deals;

    /// <summary>What they are worth together.</summary>
    public MoneyAmount Total => MoneyAmount.Of(sum.Total);
}
