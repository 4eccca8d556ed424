using System.Collections.Immutable;

namespace PodSales.Domain.Deals;

/// <summary>What the pipeline is likely to bring in a month.</summary>
/// <param name="Month">The first day of the month of expected closing; null for deals without a date.</param>
/// <param name="Deals">How many open deals.</param>
/// <param name="Open">What they are worth.</param>
/// <param name="Weighted">The same, each times the chance of its stage, rounded once, halves to even.</param>
/// <param name="Won">What was won that should close in that month; not in the other figures.</param>
public sealed record DealForecast(DateOnly? Month, int Deals, Money Open, Money Weighted, Money Won)
{
    /// <summary>Whether the chances of the stages are learned from the tenant's closed deals; false when they are assumed.</summary>
    public bool IsLearned { get; init; }

    /// <summary>Forecasts deals by month of expected closing. Lost deals count for nothing.</summary>
    /// <param name="deals">Stage, worth and expected day of each deal; all in one currency.</param>
    /// <param name="currency">That currency.</param>
    /// <param name="probabilities">The chance of each stage; the assumed ones when left out.</param>
    /// <returns>One row a month with a deal in it, in time order; deals without a date last.</returns>
    /// <exception cref="InvalidOperationException">A deal is in another currency.</exception>
    public static ImmutableArray<DealForecast> ByMonth(
        IEnumerable<(DealStage Stage, Money Amount, DateOnly? ExpectedClose)> deals,
        string currency,
        StageProbabilities? probabilities = null) =>
        ByMonth(deals.Select(deal => (deal.Stage, 1, deal.Amount, deal.ExpectedClose)), currency, probabilities);

    /// <summary>Forecasts deals that are added up already. Lost deals count for nothing.</summary>
    /// <param name="sums">Stage, how many deals, what they are worth together, and a day of the month; all in one currency.</param>
    /// <param name="currency">That currency.</param>
    /// <param name="probabilities">The chance of each stage; the assumed ones when left out.</param>
    /// <returns>One row a month with a deal in it, in time order; deals without a date last.</returns>
    /// <exception cref="InvalidOperationException">A sum is in another currency.</exception>
    public static ImmutableArray<DealForecast> ByMonth(
        IEnumerable<(DealStage Stage, int Deals, Money Total, DateOnly? ExpectedClose)> sums,
        string currency,
        StageProbabilities? probabilities = null)
    {
        ArgumentNullException.ThrowIfNull(sums);
        probabilities ??= StageProbabilities.Defaults;
        var months = from sum in sums
                     where sum.Stage != DealStage.Lost
                     group sum by MonthOf(sum.ExpectedClose) into month
                     orderby month.Key ?? DateOnly.MaxValue
                     select Of(month.Key, [.. month.Select(sum => (sum.Stage, sum.Deals, sum.Total))], currency, probabilities);
        return [.. months];
    }

    private static DealForecast Of(
        DateOnly? month, (DealStage Stage, int Deals, Money Total)[] sums, string currency, StageProbabilities probabilities)
    {
        (DealStage Stage, int Deals, Money Total)[] open = [.. sums.Where(sum => DealPipeline.IsOpen(sum.Stage))];
        var weighted = open.Sum(sum => sum.Total.Amount * probabilities[sum.Stage]);
        return new(
            month,
            open.Sum(sum => sum.Deals),
            Sum(open.Select(sum => sum.Total), currency),
            Money.Of(weighted, currency),
            Sum(sums.Where(sum => sum.Stage == DealStage.Won).Select(sum => sum.Total), currency))
        {
            IsLearned = probabilities.IsLearned,
        };
    }

    private static DateOnly? MonthOf(DateOnly? day) => day is { } given ? new(given.Year, given.Month, 1) : null;

    private static Money Sum(IEnumerable<Money> amounts, string currency) =>
        amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
