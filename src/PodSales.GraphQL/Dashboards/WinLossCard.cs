using PodSales.Domain.Dashboards;
using PodSales.GraphQL.Deals;

namespace PodSales.GraphQL.Dashboards;

/// <summary>How closed deals ended.</summary>
[GraphQLName("WinLoss")]
public sealed class WinLossCard(WinLoss result)
{
    /// <summary>The deals that were won.</summary>
    public DealSumType Won => new(result.Won);

    /// <summary>The deals that were lost.</summary>
    public DealSumType Lost => new(result.Lost);

    /// <summary>Won of all closed ones by number, from 0 to 1; null when none is closed.</summary>
    public double? WinRate => result.Rate.Share;

    /// <summary>Won of all closed ones by worth, from 0 to 1; null when nothing of worth is closed.</summary>
    public double? WinRateByValue => result.RateByValue;

    /// <summary>The lost ones by reason, the most frequent first.</summary>
    public IReadOnlyList<LossCount> Losses =>
        [.. result.Losses.Select(row => new LossCount(row.Reason, row.Sum.Deals, MoneyAmount.Of(row.Sum.Total)))];
}
