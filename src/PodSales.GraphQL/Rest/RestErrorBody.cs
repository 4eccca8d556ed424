namespace PodSales.GraphQL.Rest;

/// <summary>The seed's body of a malformed request or of a fault.</summary>
/// <param name="Error">What went wrong.</param>
/// <param name="Detail">The same in one line.</param>
public sealed record RestErrorBody(RestError Error, string Detail);
