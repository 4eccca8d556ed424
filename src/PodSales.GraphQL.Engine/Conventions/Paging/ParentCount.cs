namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>How many rows one parent has.</summary>
internal sealed class ParentCount<TKey>
{
    public required TKey Parent { get; init; }

    public required int Count { get; init; }
}
