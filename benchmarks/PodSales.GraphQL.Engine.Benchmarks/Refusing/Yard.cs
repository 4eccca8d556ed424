namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

/// <summary>The other kind of place.</summary>
public sealed record Yard(string Name) : IPlace
{
    public int Title => Name.Length;

    public Hall Next => new(Name);
}
