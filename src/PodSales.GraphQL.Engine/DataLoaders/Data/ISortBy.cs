using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>One key of an order.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
public interface ISortBy<T>
{
    /// <summary>The key.</summary>
    LambdaExpression KeySelector { get; }

    /// <summary>Whether small keys come first.</summary>
    bool Ascending { get; }

    /// <summary>Orders by this key first.</summary>
    /// <param name="source">What is ordered.</param>
    IOrderedQueryable<T> ApplyOrderBy(IQueryable<T> source);

    /// <summary>Orders by this key where all keys before it are equal.</summary>
    /// <param name="source">What is ordered.</param>
    IOrderedQueryable<T> ApplyThenBy(IOrderedQueryable<T> source);
}
