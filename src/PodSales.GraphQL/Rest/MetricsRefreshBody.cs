namespace PodSales.GraphQL.Rest;

/// <summary>The daily figures are as of now: here they always are, from the end of an import on.</summary>
/// <param name="Status"><c>completed</c>.</param>
/// <param name="RefreshedAt">Now.</param>
public sealed record MetricsRefreshBody(string Status, DateTimeOffset RefreshedAt);
