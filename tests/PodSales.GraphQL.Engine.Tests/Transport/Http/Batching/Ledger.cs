namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

/// <summary>What all operations have written.</summary>
public sealed class Ledger
{
    public IList<string> Notes { get; } = [];
}
