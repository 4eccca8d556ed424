namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

/// <summary>What one operation has written; a service of its scope.</summary>
public sealed class Notebook
{
    public IList<string> Notes { get; } = [];
}
