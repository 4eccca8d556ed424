using System.Collections.Immutable;
using System.Linq.Expressions;

namespace PodSales.GraphQL.Engine.DataLoaders.Data;

/// <summary>An order of a list. Immutable: what adds to it gives a new one.</summary>
/// <typeparam name="T">What is ordered.</typeparam>
public sealed record SortDefinition<T>
{
    /// <summary>An order without keys.</summary>
    public static SortDefinition<T> Empty { get; } = new();

    /// <summary>The keys, the most significant first.</summary>
    public ImmutableArray<ISortBy<T>> Operations { get; init; } = [];

    /// <summary>The same order with a further key, small values first.</summary>
    /// <typeparam name="TResult">The key's type.</typeparam>
    /// <param name="keySelector">The key.</param>
    public SortDefinition<T> AddAscending<TResult>(Expression<Func<T, TResult>> keySelector) => Add(new SortBy<T, TResult>(keySelector, true));

    /// <summary>The same order with a further key, large values first.</summary>
    /// <typeparam name="TResult">The key's type.</typeparam>
    /// <param name="keySelector">The key.</param>
    public SortDefinition<T> AddDescending<TResult>(Expression<Func<T, TResult>> keySelector) => Add(new SortBy<T, TResult>(keySelector, false));

    /// <summary>The same order, or another where this one has no keys.</summary>
    /// <param name="applyIfEmpty">Gives the other order, from one without keys.</param>
    public SortDefinition<T> IfEmpty(Func<SortDefinition<T>, SortDefinition<T>> applyIfEmpty)
    {
        ArgumentNullException.ThrowIfNull(applyIfEmpty);
        return Operations.IsEmpty ? applyIfEmpty(this) : this;
    }

    private SortDefinition<T> Add(ISortBy<T> key) => this with { Operations = Operations.Add(key) };
}
