namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>An item of a connection and its cursor.</summary>
/// <typeparam name="T">The item's type.</typeparam>
public class Edge<T> : IEdge
{
    private readonly int _index;
    private readonly Func<int, string>? _resolveCursor;
    private string? _cursor;

    /// <summary>An item whose cursor is known.</summary>
    /// <param name="node">The item.</param>
    /// <param name="cursor">Its place in the list, opaque to clients; not empty.</param>
    public Edge(T node, string cursor)
    {
        ArgumentException.ThrowIfNullOrEmpty(cursor);
        Node = node;
        _cursor = cursor;
    }

    /// <summary>An item whose cursor is made when it is asked for.</summary>
    /// <param name="node">The item.</param>
    /// <param name="resolveCursor">Makes the cursor from the item.</param>
    public Edge(T node, Func<T, string> resolveCursor)
    {
        ArgumentNullException.ThrowIfNull(resolveCursor);
        Node = node;
        _resolveCursor = _ => resolveCursor(node);
    }

    /// <summary>An item whose cursor is made from its index when it is asked for.</summary>
    /// <param name="node">The item.</param>
    /// <param name="index">Its index on the page, from 0.</param>
    /// <param name="cursor">Makes the cursor from the index.</param>
    public Edge(T node, int index, Func<int, string> cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        Node = node;
        _index = index;
        _resolveCursor = cursor;
    }

    /// <summary>The item.</summary>
    public T Node { get; }

    /// <summary>Its place in the list, opaque to clients.</summary>
    public string Cursor => _cursor ??= _resolveCursor!(_index);

    object? IEdge.Node => Node;
}
