using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>A stage of the pipeline: what it is worth, how long a deal should stay, and where it can go.</summary>
[GraphQLName("DealStageInfo")]
public sealed class DealStageInfo(StageDefaults defaults)
{
    /// <summary>The stage.</summary>
    public DealStage Stage => defaults.Stage;

    /// <summary>The share of deals in this stage that are won in the end, from 0 to 1, as it is assumed. Forecasts are weighted by it until your network has closed ten deals to learn from.</summary>
    public decimal Probability => defaults.Probability;

    /// <summary>After how many days without a move a deal counts as stuck; null where it does not.</summary>
    public int? StaleAfterDays => defaults.StaleAfterDays;

    /// <summary>Whether deals in it are still being worked on.</summary>
    public bool IsOpen => DealPipeline.IsOpen(defaults.Stage);

    /// <summary>The moves out of it.</summary>
    public IReadOnlyList<StageMove> Moves => [.. DealPipeline.From(defaults.Stage).Select(StageMove.Of)];
}
