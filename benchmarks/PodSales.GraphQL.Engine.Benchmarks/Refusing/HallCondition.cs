namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

/// <summary>An input that holds more of its kind.</summary>
public sealed record HallCondition(string? Name, HallCondition? Not, IReadOnlyList<HallCondition>? And);
