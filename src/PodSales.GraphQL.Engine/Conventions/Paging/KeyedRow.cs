namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>An item as the query selected it, and the keys of its order, which the selection may lack.</summary>
internal sealed class KeyedRow<T>
{
    public required T Item { get; init; }

    public required object?[] Keys { get; init; }
}
