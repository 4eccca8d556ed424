using System.Diagnostics;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Deals;

/// <summary>What came of one deal among several: the changed deal, or why it stays as it is.</summary>
[GraphQLName("DealResult")]
public sealed class DealResult(DealOutcome outcome)
{
    /// <summary>The deal that was meant.</summary>
    [ID<DealType>]
    public Guid DealId => outcome.DealId;

    /// <summary>The deal as it is now; null when it was refused.</summary>
    public DealType? Deal => outcome.Deal is { } deal ? DealType.Of(deal) : null;

    /// <summary>Why it was refused; null when it was done.</summary>
    public IUserError? Error => outcome.Refusal switch
    {
        null => null,
        StageNotAllowedException refusal => new StageNotAllowedError(refusal),
        VersionConflictException refusal => new StaleVersionError(refusal),
        NotFoundException refusal => new NotFoundError(refusal),
        InvalidInputException refusal => new InvalidInputError(refusal),
        var refusal => throw new UnreachableException($"{refusal.GetType()} is no refusal of a single deal."),
    };
}
