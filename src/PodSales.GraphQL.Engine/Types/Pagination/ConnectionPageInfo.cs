namespace PodSales.GraphQL.Engine.Types.Pagination;

/// <summary>Where a page lies in its list.</summary>
/// <param name="hasNextPage">Whether items follow it.</param>
/// <param name="hasPreviousPage">Whether items precede it.</param>
/// <param name="startCursor">The cursor of its first item; null when it is empty.</param>
/// <param name="endCursor">The cursor of its last item; null when it is empty.</param>
public sealed class ConnectionPageInfo(bool hasNextPage, bool hasPreviousPage, string? startCursor, string? endCursor)
{
    /// <summary>Whether items follow the page.</summary>
    public bool HasNextPage { get; } = hasNextPage;

    /// <summary>Whether items precede the page.</summary>
    public bool HasPreviousPage { get; } = hasPreviousPage;

    /// <summary>The cursor of the page's first item; null when it is empty.</summary>
    public string? StartCursor { get; } = startCursor;

    /// <summary>The cursor of the page's last item; null when it is empty.</summary>
    public string? EndCursor { get; } = endCursor;
}
