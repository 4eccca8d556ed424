using System.Collections.Immutable;
using PodSales.Domain.Deals;

namespace PodSales.Domain.Dashboards;

/// <summary>What moved in the pipeline between two days, in one currency.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day, itself counted.</param>
/// <param name="Currency">The ISO 4217 code of all amounts; deals in others are left out.</param>
/// <param name="Opened">The deals that were opened.</param>
/// <param name="Flows">The moves by way, in pipeline order.</param>
public sealed record DealMovements(DateOnly First, DateOnly Last, string Currency, DealSum Opened, ImmutableArray<DealFlow> Flows)
{
    /// <summary>The deals that were won.</summary>
    public DealSum Won => Into(DealStage.Won);

    /// <summary>The deals that were lost.</summary>
    public DealSum Lost => Into(DealStage.Lost);

    private DealSum Into(DealStage stage) => Flows.Where(flow => flow.To == stage).Aggregate(
        new DealSum(0, Money.Zero(Currency)), (sum, flow) => new(sum.Deals + flow.Moves, sum.Total + flow.Total));
}
