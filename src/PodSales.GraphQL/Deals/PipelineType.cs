using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Deals;

/// <summary>All deals, stage by stage, in one currency.</summary>
[GraphQLName("Pipeline")]
public sealed class PipelineType(Pipeline pipeline)
{
    /// <summary>The ISO 4217 code of all amounts.</summary>
    public string Currency => pipeline.Currency;

    /// <summary>Codes of other currencies that deals are in; ask for each of them to see all.</summary>
    public IReadOnlyList<string> OtherCurrencies => pipeline.OtherCurrencies;

    /// <summary>The stages in their order, empty ones too: the columns of a board.</summary>
    public IReadOnlyList<PipelineStageType> Stages => [.. pipeline.Stages.Select(stage => new PipelineStageType(stage))];

    /// <summary>How many deals are open.</summary>
    public int OpenDeals => pipeline.OpenDeals;

    /// <summary>What the open deals are worth.</summary>
    public MoneyAmount OpenTotal => MoneyAmount.Of(pipeline.OpenTotal);

    internal Pipeline Sums => pipeline;
}
