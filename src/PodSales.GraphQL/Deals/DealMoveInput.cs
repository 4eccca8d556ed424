using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>A move of one deal among several.</summary>
public sealed class DealMoveInput
{
    /// <summary>The deal.</summary>
    [ID<DealType>]
    public required Guid DealId { get; init; }

    /// <summary>The stage to enter.</summary>
    public required DealStage Stage { get; init; }

    /// <summary>The version you decided on, to be told when it is out of date.</summary>
    public int? Version { get; init; }

    /// <summary>Why; a move back asks for it, and so does a loss for OTHER reasons.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is lost; only looked at on the way to LOST.</summary>
    public LossReason? LossReason { get; init; }
}
