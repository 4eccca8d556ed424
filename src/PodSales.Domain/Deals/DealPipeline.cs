using System.Collections.Immutable;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.Domain.Deals;

/// <summary>
/// The stage machine of a deal, as tables. Whatever is not in <see cref="Transitions"/> is not allowed.
/// </summary>
public static class DealPipeline
{
    /// <summary>Every move that exists.</summary>
    public static ImmutableArray<DealTransition> Transitions { get; } =
    [
        Forward(Lead, Qualified),
        Forward(Lead, Proposal),
        Forward(Lead, Negotiation),
        Forward(Qualified, Proposal),
        Forward(Qualified, Negotiation),
        Forward(Proposal, Negotiation),
        Back(Qualified, Lead),
        Back(Proposal, Lead),
        Back(Proposal, Qualified),
        Back(Negotiation, Lead),
        Back(Negotiation, Qualified),
        Back(Negotiation, Proposal),
        Win(Proposal),
        Win(Negotiation),
        Lose(Lead),
        Lose(Qualified),
        Lose(Proposal),
        Lose(Negotiation),
        Reopen(Won, Lead),
        Reopen(Won, Qualified),
        Reopen(Won, Proposal),
        Reopen(Won, Negotiation),
        Reopen(Lost, Lead),
        Reopen(Lost, Qualified),
        Reopen(Lost, Proposal),
        Reopen(Lost, Negotiation),
    ];

    /// <summary>
    /// What is assumed of each stage, in pipeline order. Our choice: even steps, and longer patience where buyers
    /// decide slowly.
    /// </summary>
    public static ImmutableArray<StageDefaults> Defaults { get; } =
    [
        new(Lead, 0.10m, 14),
        new(Qualified, 0.25m, 14),
        new(Proposal, 0.50m, 10),
        new(Negotiation, 0.75m, 14),
        new(Won, 1.00m, null),
        new(Lost, 0.00m, null),
    ];

    /// <summary>Whether deals in a stage are still being worked on.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>False for won and lost.</returns>
    public static bool IsOpen(DealStage stage) => stage is not (Won or Lost);

    /// <summary>What is assumed of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Its row of <see cref="Defaults"/>.</returns>
    public static StageDefaults DefaultsOf(DealStage stage) => Defaults.Single(row => row.Stage == stage);

    /// <summary>The moves out of a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Its rows of <see cref="Transitions"/>; reopening included.</returns>
    public static IEnumerable<DealTransition> From(DealStage stage) => Transitions.Where(row => row.From == stage);

    /// <summary>Looks a move up.</summary>
    /// <param name="from">The stage it leaves.</param>
    /// <param name="to">The stage it enters.</param>
    /// <returns>The move; null when there is none.</returns>
    public static DealTransition? Find(DealStage from, DealStage to) =>
        Transitions.FirstOrDefault(row => row.From == from && row.To == to);

    private static DealTransition Forward(DealStage from, DealStage to) =>
        new(from, to, TransitionKind.Forward, TransitionRequirement.Nothing, "A deal moves forward freely, also past stages.");

    private static DealTransition Back(DealStage from, DealStage to) =>
        new(from, to, TransitionKind.Back, TransitionRequirement.Note, "Who moves a deal back says why.");

    private static DealTransition Win(DealStage from) =>
        new(from, Won, TransitionKind.Win, TransitionRequirement.Amount, "A won deal says what was sold.");

    private static DealTransition Lose(DealStage from) =>
        new(from, Lost, TransitionKind.Lose, TransitionRequirement.LossReason, "A loss is counted by its reason.");

    private static DealTransition Reopen(DealStage from, DealStage to) =>
        new(from, to, TransitionKind.Reopen, TransitionRequirement.Note, "Reopening undoes a result, so it says why.");
}
