namespace PodSales.GraphQL.Engine.Benchmarks.Refusing;

/// <summary>What halls and yards have in common.</summary>
public interface IPlace
{
    string Name { get; }

    Hall Next { get; }
}
