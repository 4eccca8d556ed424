using System.Collections.Immutable;
using PodSales.Domain.Deals;

namespace PodSales.Domain.Dashboards;

/// <summary>What stands in one stage of the pipeline.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Deals">How many deals.</param>
/// <param name="Total">What they are worth.</param>
/// <param name="Weighted">The same times the chance of the stage.</param>
/// <param name="Probability">That chance, from 0 to 1.</param>
public sealed record StageSummary(DealStage Stage, int Deals, Money Total, Money Weighted, decimal Probability)
{
    /// <summary>Sums up a pipeline.</summary>
    /// <param name="deals">
    /// Stage and worth of each deal, or sums of several with their count; all in one currency.
    /// </param>
    /// <param name="currency">That currency.</param>
    /// <param name="probabilities">The chance of each stage; the assumed ones when left out.</param>
    /// <returns>One row for every stage in pipeline order, also for empty ones.</returns>
    public static ImmutableArray<StageSummary> Of(
        IEnumerable<(DealStage Stage, int Deals, Money Total)> deals, string currency, StageProbabilities? probabilities = null)
    {
        probabilities ??= StageProbabilities.Defaults;
        var byStage = deals.ToLookup(row => row.Stage);
        return
        [
            .. from stage in Enum.GetValues<DealStage>()
               let total = byStage[stage].Aggregate(Money.Zero(currency), (sum, row) => sum + row.Total)
               select new StageSummary(stage, byStage[stage].Sum(row => row.Deals), total, total.Times(probabilities[stage]), probabilities[stage]),
        ];
    }

    /// <summary>The same deals, weighted by other chances.</summary>
    /// <param name="probabilities">The chance of each stage.</param>
    public StageSummary WeightedBy(StageProbabilities probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        return this with { Weighted = Total.Times(probabilities[Stage]), Probability = probabilities[Stage] };
    }
}
