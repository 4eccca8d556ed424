namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>The rows of one parent.</summary>
internal sealed class ParentRows<TKey, T>
{
    public TKey Parent { get; set; } = default!;

    public List<KeyedRow<T>> Rows { get; set; } = [];
}
