using System.Linq.Expressions;

namespace PodSales.GraphQL;

/// <summary>Narrows queries by what a caller may leave out.</summary>
internal static class GivenConditions
{
    extension<T>(IQueryable<T> rows)
    {
        /// <summary>The rows that a value calls for; all of them when it was left out.</summary>
        /// <remarks>Sooner than a condition that asks in the query whether there is a value: EF Core would have to work that out at each call.</remarks>
        public IQueryable<T> WhereGiven<TValue>(TValue? value, Func<TValue, Expression<Func<T, bool>>> condition)
            where TValue : struct => value is { } given ? rows.Where(condition(given)) : rows;
    }
}
