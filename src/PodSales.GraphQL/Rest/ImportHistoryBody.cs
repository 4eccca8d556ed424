namespace PodSales.GraphQL.Rest;

/// <summary>The latest imports.</summary>
/// <param name="Imports">The newest first.</param>
public sealed record ImportHistoryBody(IReadOnlyList<ImportBody> Imports);
