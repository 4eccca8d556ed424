using System.Collections.Immutable;
using PodSales.Domain.Deals;

namespace PodSales.Domain.Dashboards;

/// <summary>How the deals that were closed in a time ended, by number and by worth.</summary>
/// <param name="Won">The deals that were won.</param>
/// <param name="Lost">The deals that were lost.</param>
/// <param name="Losses">The lost ones by reason, the most frequent first.</param>
public sealed record WinLoss(DealSum Won, DealSum Lost, ImmutableArray<(LossReason Reason, DealSum Sum)> Losses)
{
    /// <summary>Won of all closed ones, by number.</summary>
    public WinRate Rate => new(Won.Deals, Lost.Deals);

    /// <summary>Won of all closed ones, by worth, from 0 to 1; null when nothing of worth is closed.</summary>
    public double? RateByValue
    {
        get
        {
            var all = Won.Total + Lost.Total;
            return all.MinorUnits == 0 ? null : (double)Won.Total.MinorUnits / all.MinorUnits;
        }
    }

    /// <summary>Puts the closed deals together.</summary>
    /// <param name="closed">Stage, loss reason, number and worth of closed deals, in one currency; open ones are passed over.</param>
    /// <param name="currency">That currency.</param>
    /// <returns>The result.</returns>
    public static WinLoss Of(IEnumerable<(DealStage Stage, LossReason? Reason, DealSum Sum)> closed, string currency)
    {
        var rows = closed.ToLookup(row => row.Stage);
        return new(
            Sum(rows[DealStage.Won].Select(row => row.Sum), currency),
            Sum(rows[DealStage.Lost].Select(row => row.Sum), currency),
            [
                .. from row in rows[DealStage.Lost]
                   group row.Sum by row.Reason ?? LossReason.Other into reason
                   let sum = Sum(reason, currency)
                   orderby sum.Deals descending, reason.Key
                   select (reason.Key, sum),
            ]);
    }

    private static DealSum Sum(IEnumerable<DealSum> sums, string currency) =>
        sums.Aggregate(new DealSum(0, Money.Zero(currency)), (left, right) => new(left.Deals + right.Deals, left.Total + right.Total));
}
