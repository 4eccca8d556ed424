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
    /// <summary>Forecasts deals by month of expected closing. Lost deals count for nothing.</summary>
    /// <param name="deals">Stage, worth and expected day of each deal; all in one currency.</param>
    /// <param name="currency">That currency.</param>
    /// <param name="probabilities">The chance of each stage; the assumed ones when left out.</param>
    /// <returns>One row a month with a deal in it, in time order; deals without a date last.</returns>
    /// <exception cref="InvalidOperationException">A deal is in another currency.</exception>
    public static ImmutableArray<DealForecast> ByMonth(
        IEnumerable<(DealStage Stage, Money Amount, DateOnly? ExpectedClose)> deals,
        string currency,
        StageProbabilities? probabilities = null)
    {
        ArgumentNullException.ThrowIfNull(deals);
        probabilities ??= StageProbabilities.Defaults;
        var months = from deal in deals
                     where deal.Stage != DealStage.Lost
                     group deal by MonthOf(deal.ExpectedClose) into month
                     orderby month.Key ?? DateOnly.MaxValue
                     select Of(month.Key, [.. month.Select(deal => (deal.Stage, deal.Amount))], currency, probabilities);
        return [.. months];
    }

    private static DealForecast Of(
        DateOnly? month, (DealStage Stage, Money Amount)[] deals, string currency, StageProbabilities probabilities)
    {
        (DealStage Stage, Money Amount)[] open = [.. deals.Where(deal => DealPipeline.IsOpen(deal.Stage))];
        var weighted = open.Sum(deal => deal.Amount.Amount * probabilities[deal.Stage]);
        return new(
            month,
            open.Length,
            Sum(open.Select(deal => deal.Amount), currency),
            Money.Of(weighted, currency),
            Sum(deals.Where(deal => deal.Stage == DealStage.Won).Select(deal => deal.Amount), currency));
    }

    private static DateOnly? MonthOf(DateOnly? day) => day is { } given ? new(given.Year, given.Month, 1) : null;

    private static Money Sum(IEnumerable<Money> amounts, string currency) =>
        amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
