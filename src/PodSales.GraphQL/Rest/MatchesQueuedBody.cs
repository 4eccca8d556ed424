namespace PodSales.GraphQL.Rest;

/// <summary>All pairs will be scored.</summary>
/// <param name="RecalculationId">What is asked for; GraphQL tells how far it has come.</param>
/// <param name="Status"><c>queued</c>.</param>
public sealed record MatchesQueuedBody(Guid RecalculationId, string Status);
