namespace PodSales.GraphQL.Errors;

/// <summary>The server cannot do it now, through no fault of the caller's.</summary>
/// <param name="code">Stable, in capitals: what clients decide by.</param>
/// <param name="message">What is missing or busy, and what to do.</param>
public sealed class UnavailableException(string code, string message) : RefusalException(code, message);
