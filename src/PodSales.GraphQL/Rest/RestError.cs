namespace PodSales.GraphQL.Rest;

/// <summary>What went wrong.</summary>
/// <param name="Code">VALIDATION_ERROR or INTERNAL_ERROR.</param>
/// <param name="Message">In words.</param>
/// <param name="Details">The fields that are wrong.</param>
public sealed record RestError(string Code, string Message, IReadOnlyList<RestFieldError> Details);
