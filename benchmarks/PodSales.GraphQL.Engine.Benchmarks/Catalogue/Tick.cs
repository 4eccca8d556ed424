namespace PodSales.GraphQL.Engine.Benchmarks.Catalogue;

/// <summary>An event; whoever selects its ballast gets a message that fills the buffers of a connection.</summary>
public sealed record Tick(int Number)
{
    private static readonly string Heavy = new('x', 64 * 1024);

    public string Ballast => Heavy;
}
