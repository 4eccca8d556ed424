namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

public sealed class HallQueries
{
    public Hall Hall() => new("hall");
}
