namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>A page of a list, as clients see it.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="edges">The items with their cursors, in order.</param>
/// <param name="info">Where the page lies in the list.</param>
/// <param name="totalCount">How many items the whole list has, from 0; meaningless where it was not asked for.</param>
public class Connection<T>(IReadOnlyList<Edge<T>> edges, ConnectionPageInfo info, int totalCount = 0) : IConnection
{
    /// <summary>A page without items.</summary>
    /// <param name="info">Where the page lies in the list.</param>
    /// <param name="totalCount">How many items the whole list has, from 0.</param>
    public Connection(ConnectionPageInfo info, int totalCount = 0)
        : this([], info, totalCount)
    {
    }

    /// <summary>The items with their cursors, in order.</summary>
    public IReadOnlyList<Edge<T>> Edges { get; } = edges;

    /// <summary>Where the page lies in the list.</summary>
    public ConnectionPageInfo Info { get; } = info;

    /// <summary>How many items the whole list has; meaningless where it was not asked for.</summary>
    public int TotalCount { get; } = totalCount;

    IEnumerable<IEdge> IConnection.Edges => Edges;

    IEnumerable<object?> IConnection.Nodes => Edges.Select(edge => (object?)edge.Node);
}
