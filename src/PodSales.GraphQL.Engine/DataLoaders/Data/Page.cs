using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">The items' type.</typeparam>
public abstract class Page<T>
{
    private protected Page(ImmutableArray<T> items, bool hasNextPage, bool hasPreviousPage, int? totalCount)
    {
        Items = items;
        HasNextPage = hasNextPage;
        HasPreviousPage = hasPreviousPage;
        TotalCount = totalCount;
    }

    /// <summary>A page without items, before and behind which there is nothing.</summary>
    public static Page<T> Empty { get; } = Create([], hasNextPage: false, hasPreviousPage: false, static _ => "");

    /// <summary>The items, in order.</summary>
    public ImmutableArray<T> Items { get; }

    /// <summary>Whether items follow the page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether items precede the page.</summary>
    public bool HasPreviousPage { get; }

    /// <summary>The page's number in the list; null, for pages are found by key and not by number.</summary>
    public int? Index => null;

    /// <summary>How many items the whole list has; null where they were not counted.</summary>
    public int? TotalCount { get; }

    /// <summary>Makes a page of items that are already there.</summary>
    /// <param name="items">The items, in order.</param>
    /// <param name="hasNextPage">Whether items follow the page.</param>
    /// <param name="hasPreviousPage">Whether items precede the page.</param>
    /// <param name="createCursor">Makes an item's cursor; not empty.</param>
    /// <param name="totalCount">How many items the whole list has; null where they were not counted.</param>
    public static Page<T> Create(
        ImmutableArray<T> items, bool hasNextPage, bool hasPreviousPage, Func<T, string> createCursor, int? totalCount = null)
    {
        ArgumentNullException.ThrowIfNull(createCursor);
        return new ItemPage<T>(items, hasNextPage, hasPreviousPage, createCursor, totalCount);
    }

    /// <summary>The cursor of the item at an index.</summary>
    internal abstract string CursorAt(int index);
}
