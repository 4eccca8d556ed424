using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>The moves from one stage to another, added up.</summary>
[GraphQLName("DealFlow")]
public sealed class DealFlowType(DealFlow flow)
{
    /// <summary>The stage they left.</summary>
    public DealStage From => flow.From;

    /// <summary>The stage they entered.</summary>
    public DealStage To => flow.To;

    /// <summary>What kind of move it was.</summary>
    public TransitionKind Kind => flow.Kind;

    /// <summary>How many moves; a deal that went the same way twice counts twice.</summary>
    public int Moves => flow.Moves;

    /// <summary>What the moved deals are worth now.</summary>
    public MoneyAmount Total => MoneyAmount.Of(flow.Total);
}
