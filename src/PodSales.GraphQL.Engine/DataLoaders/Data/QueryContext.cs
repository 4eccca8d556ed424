using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>What a client asked of a list, for the query that reads it.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="Selector">Reads only the members that are needed; null reads all.</param>
/// <param name="Predicate">Which items; null for all.</param>
/// <param name="Sorting">In which order; null for none.</param>
public record QueryContext<T>(
    Expression<Func<T, T>>? Selector = null, Expression<Func<T, bool>>? Predicate = null, SortDefinition<T>? Sorting = null)
{
    /// <summary>Everything, in no order.</summary>
    public static QueryContext<T> Empty { get; } = new();
}
