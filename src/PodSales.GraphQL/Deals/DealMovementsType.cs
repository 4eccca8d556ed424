using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Deals;

/// <summary>What moved in the pipeline between two days.</summary>
[GraphQLName("DealMovements")]
public sealed class DealMovementsType(DealMovements movements)
{
    /// <summary>The first day.</summary>
    public DateOnly From => movements.First;

    /// <summary>The last day, itself counted.</summary>
    public DateOnly Through => movements.Last;

    /// <summary>The ISO 4217 code of all amounts; deals in other currencies are left out of the sums.</summary>
    public string Currency => movements.Currency;

    /// <summary>The deals that were opened.</summary>
    public DealSumType Opened => new(movements.Opened);

    /// <summary>The wins.</summary>
    public DealSumType Won => new(movements.Won);

    /// <summary>The losses.</summary>
    public DealSumType Lost => new(movements.Lost);

    /// <summary>The moves from stage to stage, added up, in pipeline order.</summary>
    public IReadOnlyList<DealFlowType> Flows => [.. movements.Flows.Select(flow => new DealFlowType(flow))];
}
