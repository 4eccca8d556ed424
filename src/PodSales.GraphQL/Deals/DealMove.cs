using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>A deal's move from one stage to another.</summary>
/// <param name="From">The stage it left.</param>
/// <param name="To">The stage it entered.</param>
/// <param name="Kind">What kind of move it was.</param>
/// <param name="At">When.</param>
/// <param name="By">Who moved it.</param>
/// <param name="Note">What they noted.</param>
/// <param name="LossReason">Why it was lost; null unless it was.</param>
public sealed record DealMove(
    DealStage From, DealStage To, TransitionKind Kind, DateTimeOffset At, string By, string? Note, LossReason? LossReason)
{
    internal static DealMove Of(StageChange change) =>
        new(change.From, change.To, change.Kind, change.At, change.By, change.Note, change.LossReason);

    internal StageChange ToChange() => new(From, To, Kind, At, By, Note, LossReason);
}
