using System.Linq.Expressions;
using PodSales.GraphQL.Engine.Conventions.Paging;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Reads pages of queries by key: a page costs the same wherever in the list it lies.</summary>
public static class PagingQueryableExtensions
{
    /// <summary>Reads one page.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="source">The query; ordered, by a unique key at the end.</param>
    /// <param name="arguments">Which page; ten items when neither <c>first</c> nor <c>last</c> is given.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The query is not ordered, or both <c>first</c> and <c>last</c> are given.</exception>
    /// <exception cref="GraphQLException">A cursor is none of this query's (code HC0078).</exception>
    public static ValueTask<Page<T>> ToPageAsync<T>(
        this IQueryable<T> source, PagingArguments arguments, CancellationToken cancellationToken = default) =>
        source.ToPageAsync(arguments, arguments.IncludeTotalCount, cancellationToken);

    /// <summary>Reads one page.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="source">The query; ordered, by a unique key at the end.</param>
    /// <param name="arguments">Which page; ten items when neither <c>first</c> nor <c>last</c> is given.</param>
    /// <param name="includeTotalCount">Whether the items of the whole list are counted, by a query of its own.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="ArgumentException">The query is not ordered, or both <c>first</c> and <c>last</c> are given.</exception>
    /// <exception cref="GraphQLException">A cursor is none of this query's (code HC0078).</exception>
    public static ValueTask<Page<T>> ToPageAsync<T>(
        this IQueryable<T> source, PagingArguments arguments, bool includeTotalCount, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new PageQuery<T>(source, arguments).ReadAsync(includeTotalCount, cancellationToken);
    }

    /// <summary>Reads one page for each of many parents, with one query.</summary>
    /// <typeparam name="TKey">The parent key's type.</typeparam>
    /// <typeparam name="TValue">The items' type.</typeparam>
    /// <param name="source">The query of the items of all parents; ordered, by a unique key at the end.</param>
    /// <param name="keySelector">The parent of an item.</param>
    /// <param name="arguments">Which page of each parent.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The pages by parent; no entry for a parent without items.</returns>
    /// <exception cref="ArgumentException">The query is not ordered, or both <c>first</c> and <c>last</c> are given.</exception>
    /// <exception cref="GraphQLException">A cursor is none of this query's (code HC0078).</exception>
    public static ValueTask<Dictionary<TKey, Page<TValue>>> ToBatchPageAsync<TKey, TValue>(
        this IQueryable<TValue> source,
        Expression<Func<TValue, TKey>> keySelector,
        PagingArguments arguments,
        CancellationToken cancellationToken = default)
        where TKey : notnull =>
        source.ToBatchPageAsync(keySelector, arguments, arguments.IncludeTotalCount, cancellationToken);

    /// <summary>Reads one page for each of many parents, with one query.</summary>
    /// <typeparam name="TKey">The parent key's type.</typeparam>
    /// <typeparam name="TValue">The items' type.</typeparam>
    /// <param name="source">The query of the items of all parents; ordered, by a unique key at the end.</param>
    /// <param name="keySelector">The parent of an item.</param>
    /// <param name="arguments">Which page of each parent.</param>
    /// <param name="includeTotalCount">Whether each parent's items are counted, by one query for all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The pages by parent; no entry for a parent without items.</returns>
    /// <exception cref="ArgumentException">The query is not ordered, or both <c>first</c> and <c>last</c> are given.</exception>
    /// <exception cref="GraphQLException">A cursor is none of this query's (code HC0078).</exception>
    public static ValueTask<Dictionary<TKey, Page<TValue>>> ToBatchPageAsync<TKey, TValue>(
        this IQueryable<TValue> source,
        Expression<Func<TValue, TKey>> keySelector,
        PagingArguments arguments,
        bool includeTotalCount,
        CancellationToken cancellationToken = default)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        return new PageQuery<TValue>(source, arguments).ReadByParentAsync(keySelector, includeTotalCount, cancellationToken);
    }
}
