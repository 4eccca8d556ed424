namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

public enum HallKind
{
    Entrance,
    Ballroom,
    Corridor,
}
