using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace PodSales.Data.Reading;

/// <summary>Rows that are asked for by ids, so often that their query is translated once and kept; to be made once, as a static.</summary>
/// <typeparam name="TSource">What the rows are made of: an entity, or a class whose members are entities.</typeparam>
/// <typeparam name="TRow">The rows.</typeparam>
/// <param name="source">Where they come from.</param>
/// <param name="id">By which id they are asked for.</param>
/// <param name="row">Makes a row of mapped properties; nothing else of <typeparamref name="TSource"/> is read.</param>
public sealed class RowQuery<TSource, TRow>(
    Expression<Func<PodSalesDbContext, IQueryable<TSource>>> source, Expression<Func<TSource, Guid>> id, Expression<Func<TSource, TRow>> row)
    where TSource : class
{
    private const int MostNarrowed = 200;

    private readonly Func<PodSalesDbContext, IQueryable<TSource>> _source = source.Compile();

    // EF Core compiles for one model, and each kind of database has its own.
    private readonly ConcurrentDictionary<IModel, Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<ValueTuple<Guid, TRow>>>> _reads = new();
    private readonly ConcurrentDictionary<string, RowQuery<TSource, TRow>> _narrowed = new(StringComparer.Ordinal);
    private readonly ConditionalWeakTable<LambdaExpression, RowQuery<TSource, TRow>> _known = [];

    /// <summary>The id and the row.</summary>
    internal Expression<Func<TSource, ValueTuple<Guid, TRow>>> Row { get; } = Expression.Lambda<Func<TSource, ValueTuple<Guid, TRow>>>(
        Expression.New(
            typeof(ValueTuple<Guid, TRow>).GetConstructor([typeof(Guid), typeof(TRow)])!,
            ReplacingExpressionVisitor.Replace(id.Parameters[0], row.Parameters[0], id.Body),
            row.Body),
        row.Parameters);

    /// <summary>The same rows with no more in them than is selected.</summary>
    /// <param name="selector">An object initializer of members of a row; null for all of it.</param>
    /// <returns>
    /// The same query for the same selection. Each is translated and kept, so beyond 200 of them, which only documents made to that end
    /// ask for, the rows come whole.
    /// </returns>
    public RowQuery<TSource, TRow> Narrowed(Expression<Func<TRow, TRow>>? selector) =>
        selector is null ? this : _known.GetValue(selector, lambda => Narrow((Expression<Func<TRow, TRow>>)lambda));

    /// <summary>The rows of one id, or of several, with something else in the place of <see cref="Row"/>.</summary>
    internal IQueryable<TResult> Select<TResult>(
        PodSalesDbContext context, Expression<Func<Guid, bool>> isAskedFor, Expression<Func<TSource, TResult>> result) =>
        context.WithoutIdleFilter(_source(context)).Where(Composed(isAskedFor)).Select(result);

    /// <summary>Reads the rows by way of EF Core, as every database and every user can.</summary>
    internal ValueTask<List<ValueTuple<Guid, TRow>>> ReadAsync(
        PodSalesDbContext context, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        _reads.GetOrAdd(context.Model, _ => Compile())(context, ids).ToListAsync(cancellationToken);

    private RowQuery<TSource, TRow> Narrow(Expression<Func<TRow, TRow>> selector)
    {
        var selection = selector.ToString();
        return _narrowed.TryGetValue(selection, out var known) ? known
            : _narrowed.Count < MostNarrowed ? _narrowed.GetOrAdd(selection, _ => new(source, id, row.Narrowed(selector)))
            : this;
    }

    private Expression<Func<TSource, bool>> Composed(Expression<Func<Guid, bool>> isAskedFor) => Expression.Lambda<Func<TSource, bool>>(
        ReplacingExpressionVisitor.Replace(isAskedFor.Parameters[0], id.Body, isAskedFor.Body), id.Parameters);

    private Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<ValueTuple<Guid, TRow>>> Compile()
    {
        var ids = Expression.Parameter(typeof(IReadOnlyList<Guid>), "ids");
        var isAskedFor = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)], ids, id.Body);
        var rows = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(TSource)], source.Body, Expression.Lambda<Func<TSource, bool>>(isAskedFor, id.Parameters));
        var query = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TSource), typeof(ValueTuple<Guid, TRow>)], rows, Row);
        return EF.CompileAsyncQuery(
            Expression.Lambda<Func<PodSalesDbContext, IReadOnlyList<Guid>, IQueryable<ValueTuple<Guid, TRow>>>>(query, source.Parameters[0], ids));
    }
}
