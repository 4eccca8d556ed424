using PodSales.Domain.Deals;

namespace PodSales.Domain.Dashboards;

/// <summary>The moves from one stage to another, added up.</summary>
/// <param name="From">The stage they left.</param>
/// <param name="To">The stage they entered.</param>
/// <param name="Moves">How many moves; a deal that went the same way twice counts twice.</param>
/// <param name="Total">What the moved deals are worth now.</param>
public sealed record DealFlow(DealStage From, DealStage To, int Moves, Money Total)
{
    /// <summary>What kind of move it was.</summary>
    public TransitionKind Kind => (DealPipeline.Find(From, To) ?? throw new InvalidOperationException($"There is no move from {From} to {To}.")).Kind;
}
