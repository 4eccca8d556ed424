using PodSales.Data.Mapping;
using PodSales.Domain.Deals;

namespace PodSales.Data.Deals;

/// <summary>Where in the added-up pipeline a deal counts.</summary>
internal readonly record struct PipelinePlace(DealStage Stage, string Currency, int CloseMonth) : IComparable<PipelinePlace>
{
    public string StageWord => SnakeCaseNames.InSnakeCase(Stage.ToString());

    public static int MonthOf(DateOnly? day) => day is { } given ? (given.Year * 100) + given.Month : 0;

    public int CompareTo(PipelinePlace other) => (Stage.CompareTo(other.Stage), string.CompareOrdinal(Currency, other.Currency)) switch
    {
        (0, 0) => CloseMonth.CompareTo(other.CloseMonth),
        (0, var currency) => currency,
        (var stage, _) => stage,
    };
}
