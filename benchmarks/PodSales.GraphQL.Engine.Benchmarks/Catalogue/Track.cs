namespace PodSales.GraphQL.Engine.Benchmarks.Catalogue;

/// <summary>A row with one leaf of each common kind.</summary>
public sealed record Track(int Id, string Title, int Seconds, double Rating, bool IsExplicit);
