using System.Collections.Immutable;
using PodSales.Domain.Deals;

namespace PodSales.Domain.Dashboards;

/// <summary>The pipeline in one currency, stage by stage.</summary>
/// <param name="Currency">The ISO 4217 code of all amounts.</param>
/// <param name="OtherCurrencies">Codes of other currencies that deals are in; those deals are in none of the figures.</param>
/// <param name="Stages">One row for every stage in pipeline order, also for empty ones.</param>
public sealed record Pipeline(string Currency, ImmutableArray<string> OtherCurrencies, ImmutableArray<StageSummary> Stages)
{
    /// <summary>Whether the chances of the stages are learned from the tenant's closed deals; false when they are assumed.</summary>
    public bool IsLearned { get; init; }

    /// <summary>How many deals are open.</summary>
    public int OpenDeals => Open.Sum(stage => stage.Deals);

    /// <summary>What the open deals are worth.</summary>
    public Money OpenTotal => Sum(Open.Select(stage => stage.Total));

    /// <summary>The same, each deal times the chance of its stage.</summary>
    public Money OpenWeighted => Sum(Open.Select(stage => stage.Weighted));

    private IEnumerable<StageSummary> Open => Stages.Where(stage => DealPipeline.IsOpen(stage.Stage));

    /// <summary>Puts a pipeline together.</summary>
    /// <param name="sums">Stage, number and worth of deals, in any currencies.</param>
    /// <param name="currency">The currency to report in.</param>
    /// <param name="probabilities">The chance of each stage; the assumed ones when left out.</param>
    /// <returns>The pipeline.</returns>
    public static Pipeline Of(
        IEnumerable<(DealStage Stage, int Deals, Money Total)> sums, string currency, StageProbabilities? probabilities = null)
    {
        ArgumentNullException.ThrowIfNull(sums);
        var byCurrency = sums.ToLookup(sum => sum.Total.Currency);
        return new(
            currency,
            [.. byCurrency.Select(rows => rows.Key).Where(other => other != currency).Order(StringComparer.Ordinal)],
            StageSummary.Of(byCurrency[currency], currency, probabilities))
        {
            IsLearned = probabilities?.IsLearned ?? false,
        };
    }

    /// <summary>The same deals, weighted by other chances.</summary>
    /// <param name="probabilities">The chance of each stage.</param>
    public Pipeline WeightedBy(StageProbabilities probabilities)
    {
        ArgumentNullException.ThrowIfNull(probabilities);
        return this with { Stages = [.. Stages.Select(stage => stage.WeightedBy(probabilities))], IsLearned = probabilities.IsLearned };
    }

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Currency), (sum, amount) => sum + amount);
}
