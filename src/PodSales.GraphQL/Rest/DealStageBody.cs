namespace PodSales.GraphQL.Rest;

/// <summary>Where a deal is to be moved.</summary>
public sealed record DealStageBody
{
    /// <summary><c>lead</c>, <c>qualified</c>, <c>proposal</c>, <c>negotiation</c>, <c>won</c> or <c>lost</c>.</summary>
    public string? Stage { get; init; }

    /// <summary>Why, for the history; a line of its own is made when it is left out, as the seed's clients do.</summary>
    public string? Note { get; init; }

    /// <summary>Why it is lost, as GraphQL's LossReason in small letters; <c>other</c> when left out.</summary>
    public string? LossReason { get; init; }
}
