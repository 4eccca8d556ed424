namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

/// <summary>A room that leads into another, with things of several types in it: what hostile documents need to grow in all directions.</summary>
public sealed record Hall(string Name) : IPlace
{
    public string Title => Name;

    public Hall Next => this;

    public IReadOnlyList<Hall> Exits => [];

    public IReadOnlyList<IPlace> Places => [];

    public int CountOf(IReadOnlyList<int>? numbers, HallCondition? where, string? text, double? amount, HallKind? kind) =>
        (numbers?.Count ?? 0) + (where is null ? 0 : 1) + (text?.Length ?? 0) + (amount is null ? 0 : 1) + (kind is null ? 0 : 1);
}
