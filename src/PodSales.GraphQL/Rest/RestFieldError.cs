namespace PodSales.GraphQL.Rest;

/// <summary>A field that is wrong.</summary>
/// <param name="Field">Its name in the request.</param>
/// <param name="Message">What was expected, and what was found.</param>
/// <param name="Type">The kind of fault: <c>missing</c>, <c>uuid</c>, <c>int</c> or <c>json</c>.</param>
public sealed record RestFieldError(string Field, string Message, string Type);
