using PodSales.Domain.Deals;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Deals;

/// <summary>The stage machine has no such move.</summary>
/// <param name="refusal">What the machine answered.</param>
public sealed class StageNotAllowedException(MoveResult.NotAllowed refusal)
    : RefusalException(refusal.Problem.Code, refusal.Problem.Message)
{
    /// <summary>The stage the deal is in.</summary>
    public DealStage From { get; } = refusal.From;

    /// <summary>The stage asked for.</summary>
    public DealStage To { get; } = refusal.To;
}
