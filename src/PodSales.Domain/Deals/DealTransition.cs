namespace PodSales.Domain.Deals;

/// <summary>A row of the stage machine: a move that exists.</summary>
/// <param name="From">The stage it leaves.</param>
/// <param name="To">The stage it enters.</param>
/// <param name="Kind">What kind of move it is.</param>
/// <param name="Requires">What it asks for.</param>
/// <param name="Reason">Why it asks for that, for people.</param>
public sealed record DealTransition(
    DealStage From, DealStage To, TransitionKind Kind, TransitionRequirement Requires, string Reason);
