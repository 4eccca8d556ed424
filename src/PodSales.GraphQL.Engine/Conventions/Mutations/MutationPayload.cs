namespace PodSales.GraphQL.Engine.Conventions.Mutations;

/// <summary>What a mutation answers.</summary>
/// <param name="Result">The result; null when it was refused.</param>
/// <param name="Errors">Why it was refused; null when it was not.</param>
internal sealed record MutationPayload(object? Result, IReadOnlyList<object>? Errors);
