using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>A move that the stage machine allows.</summary>
/// <param name="To">The stage it leads to.</param>
/// <param name="Kind">What kind of move it is; a REOPEN goes by <c>reopenDeal</c>, all others by <c>moveDealStage</c>.</param>
/// <param name="Requires">What must come with it.</param>
public sealed record StageMove(DealStage To, TransitionKind Kind, TransitionRequirement Requires)
{
    internal static StageMove Of(DealTransition transition) => new(transition.To, transition.Kind, transition.Requires);
}
