using PodSales.GraphQL.Engine.Conventions.Paging;
using PodSales.GraphQL.Engine.Types.Pagination;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Turns pages into connections.</summary>
public static class PageConnectionExtensions
{
    /// <summary>Turns a page into a connection.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="page">The page.</param>
    public static Connection<T> ToConnection<T>(this Page<T> page)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(page);
        return Pages.ToConnection(page);
    }

    /// <summary>Turns a page into a connection once it is there.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="resultPromise">The page.</param>
    public static async Task<Connection<T>> ToConnectionAsync<T>(this Task<Page<T>> resultPromise)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(resultPromise);
        return (await resultPromise.ConfigureAwait(false)).ToConnection();
    }

    /// <summary>Turns a page into a connection once it is there.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="resultPromise">The page.</param>
    public static async ValueTask<Connection<T>> ToConnectionAsync<T>(this ValueTask<Page<T>> resultPromise)
        where T : class =>
        (await resultPromise.ConfigureAwait(false)).ToConnection();

    /// <summary>Turns a page into a connection of something else.</summary>
    /// <typeparam name="TSource">The page's items' type.</typeparam>
    /// <typeparam name="TTarget">The connection's items' type.</typeparam>
    /// <param name="resultPromise">The page.</param>
    /// <param name="createEdge">Makes an edge from an item and its cursor.</param>
    public static async Task<Connection<TTarget>> ToConnectionAsync<TSource, TTarget>(
        this Task<Page<TSource>> resultPromise, Func<TSource, string, Edge<TTarget>> createEdge)
        where TTarget : class
    {
        ArgumentNullException.ThrowIfNull(resultPromise);
        return ToConnection(await resultPromise.ConfigureAwait(false), createEdge);
    }

    /// <summary>Turns a page into a connection of something else.</summary>
    /// <typeparam name="TSource">The page's items' type.</typeparam>
    /// <typeparam name="TTarget">The connection's items' type.</typeparam>
    /// <param name="resultPromise">The page.</param>
    /// <param name="createEdge">Makes an edge from an item and its cursor.</param>
    public static async ValueTask<Connection<TTarget>> ToConnectionAsync<TSource, TTarget>(
        this ValueTask<Page<TSource>> resultPromise, Func<TSource, string, Edge<TTarget>> createEdge)
        where TTarget : class =>
        ToConnection(await resultPromise.ConfigureAwait(false), createEdge);

    private static Connection<TTarget> ToConnection<TSource, TTarget>(Page<TSource> page, Func<TSource, string, Edge<TTarget>> createEdge)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(createEdge);
        return Pages.ToConnection<TSource, TTarget>(page, [.. page.Items.Select((item, index) => createEdge(item, page.CursorAt(index)))]);
    }
}
