namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>Where a page lies in its list.</summary>
public sealed class ConnectionPageInfo
{
    private readonly IEdge? _first;
    private readonly IEdge? _last;

    /// <summary>A page whose cursors are known.</summary>
    /// <param name="hasNextPage">Whether items follow it.</param>
    /// <param name="hasPreviousPage">Whether items precede it.</param>
    /// <param name="startCursor">The cursor of its first item; null when it is empty.</param>
    /// <param name="endCursor">The cursor of its last item; null when it is empty.</param>
    public ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
    {
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        StartCursor = startCursor;
        EndCursor = endCursor;
    }

    private ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, IEdge? first, IEdge? last)
    {
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        _first = first;
        _last = last;
    }

    /// <summary>Whether items follow the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether items precede the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>The cursor of the page's first item; null when it is empty.</summary>
    public string? StartCursor => field ?? _first?.Cursor;

    /// <summary>The cursor of the page's last item; null when it is empty.</summary>
    public string? EndCursor => field ?? _last?.Cursor;

    /// <summary>A page whose cursors are made when they are asked for.</summary>
    internal static ConnectionPageInfo Of(bool hasNextPage, bool hasPreviousPage, IEdge? first, IEdge? last) =>
        new(hasNextPage, hasPreviousPage, first, last);
}
