namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>Applies what a client asked for to a query.</summary>
public static class QueryContextQueryableExtensions
{
    /// <summary>Filters, orders and selects as the client asked, in this order.</summary>
    /// <typeparam name="T">The items' type.</typeparam>
    /// <param name="queryable">The query.</param>
    /// <param name="queryContext">What the client asked for; null for nothing.</param>
    /// <param name="modifySortDefinition">Completes the order, as by a default and a unique last key; null leaves it.</param>
    public static IQueryable<T> With<T>(
        this IQueryable<T> queryable,
        QueryContext<T>? queryContext,
        Func<SortDefinition<T>, SortDefinition<T>>? modifySortDefinition = null)
    {
        ArgumentNullException.ThrowIfNull(queryable);
        var filtered = queryContext?.Predicate is { } predicate ? queryable.Where(predicate) : queryable;
        var sorting = queryContext?.Sorting ?? SortDefinition<T>.Empty;
        var ordered = Order(filtered, modifySortDefinition?.Invoke(sorting) ?? sorting);
        return queryContext?.Selector is { } selector ? ordered.Select(selector) : ordered;
    }

    private static IQueryable<T> Order<T>(IQueryable<T> source, SortDefinition<T> sorting) => sorting.Operations switch
    {
        [] => source,
        [var first, .. var rest] => rest.Aggregate(first.ApplyOrderBy(source), (ordered, key) => key.ApplyThenBy(ordered)),
    };
}
