using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>What the pipeline is likely to bring in a month.</summary>
[GraphQLName("ForecastMonth")]
public sealed class ForecastMonth(DealForecast forecast)
{
    /// <summary>The first day of the month of expected closing; null for deals without a day.</summary>
    public DateOnly? Month => forecast.Month;

    /// <summary>How many open deals.</summary>
    public int DealCount => forecast.Deals;

    /// <summary>What the open deals are worth.</summary>
    public MoneyAmount Open => MoneyAmount.Of(forecast.Open);

    /// <summary>What the open deals are worth, each times the chance of its stage.</summary>
    public MoneyAmount Weighted => MoneyAmount.Of(forecast.Weighted);

    /// <summary>Whether these chances are learned from your network's own deals or assumed.</summary>
    public ProbabilitySource ProbabilitySource => forecast.IsLearned ? ProbabilitySource.Learned : ProbabilitySource.Assumed;

    /// <summary>What was won of the deals that should close in that month; in none of the other figures.</summary>
    public MoneyAmount Won => MoneyAmount.Of(forecast.Won);
}
