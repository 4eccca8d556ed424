using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>One key of an order.</summary>
internal sealed record SortBy<T, TKey>(Expression<Func<T, TKey>> Key, bool Ascending) : ISortBy<T>
{
    public LambdaExpression KeySelector => Key;

    public IOrderedQueryable<T> ApplyOrderBy(IQueryable<T> source) =>
        Ascending ? source.OrderBy(Key) : source.OrderByDescending(Key);

    public IOrderedQueryable<T> ApplyThenBy(IOrderedQueryable<T> source) =>
        Ascending ? source.ThenBy(Key) : source.ThenByDescending(Key);
}
