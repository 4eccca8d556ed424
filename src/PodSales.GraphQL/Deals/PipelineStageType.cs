using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>One stage of the pipeline with its deals: a column of a board.</summary>
[GraphQLName("PipelineStage")]
public sealed class PipelineStageType(StageSummary summary)
{
    /// <summary>The stage.</summary>
    public DealStage Stage => summary.Stage;

    /// <summary>The ISO 4217 code of the deals that are counted.</summary>
    [GraphQLIgnore]
    public string Currency => summary.Total.Currency;

    /// <summary>How many deals stand in it.</summary>
    public int DealCount => summary.Deals;

    /// <summary>What they are worth.</summary>
    public MoneyAmount Total => MoneyAmount.Of(summary.Total);

    /// <summary>The chance that is assumed as long as there is too little to learn from.</summary>
    public decimal AssumedProbability => DealPipeline.DefaultsOf(summary.Stage).Probability;

    /// <summary>Whether deals in it are still being worked on.</summary>
    public bool IsOpen => DealPipeline.IsOpen(summary.Stage);

    internal StageSummary Summary => summary;
}
