namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class Names
{
    public IReadOnlyList<string> All { get; } = ["Ada", "Bea", "Cara", "Dora"];
}
