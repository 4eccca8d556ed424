namespace PodSales.Domain.Deals;

/// <summary>A line of a deal's history.</summary>
/// <param name="From">The stage it left.</param>
/// <param name="To">The stage it entered.</param>
/// <param name="Kind">What kind of move it was.</param>
/// <param name="At">When, in UTC.</param>
/// <param name="By">Who moved it.</param>
/// <param name="Note">What they said; null when nothing.</param>
/// <param name="LossReason">Why it was lost; null when it was not.</param>
public sealed record StageChange(
    DealStage From, DealStage To, TransitionKind Kind, DateTimeOffset At, string By, string? Note, LossReason? LossReason);
