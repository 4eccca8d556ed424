using System.Collections.Concurrent;
using System.Linq.Expressions;
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
{
    private readonly Func<PodSalesDbContext, IQueryable<TSource>> _source = source.Compile();

    // EF Core compiles for one model, and each kind of database has its own.
    private readonly ConcurrentDictionary<IModel, Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<TRow>>> _reads = new();

    internal Expression<Func<TSource, TRow>> Row { get; } = row;

    /// <summary>The rows of one id, or of several, with something else in the place of <see cref="Row"/>.</summary>
    internal IQueryable<TResult> Select<TResult>(
        PodSalesDbContext context, Expression<Func<Guid, bool>> isAskedFor, Expression<Func<TSource, TResult>> result) =>
        _source(context).Where(Composed(isAskedFor)).Select(result);

    /// <summary>Reads the rows by way of EF Core, as every database and every user can.</summary>
    internal ValueTask<List<TRow>> ReadAsync(PodSalesDbContext context, IReadOnlyList<Guid> ids, CancellationToken cancellationToken) =>
        _reads.GetOrAdd(context.Model, _ => Compile())(context, ids).ToListAsync(cancellationToken);

    private Expression<Func<TSource, bool>> Composed(Expression<Func<Guid, bool>> isAskedFor) => Expression.Lambda<Func<TSource, bool>>(
        ReplacingExpressionVisitor.Replace(isAskedFor.Parameters[0], id.Body, isAskedFor.Body), id.Parameters);

    private Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<TRow>> Compile()
    {
        var ids = Expression.Parameter(typeof(IReadOnlyList<Guid>), "ids");
        var isAskedFor = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)], ids, id.Body);
        var rows = Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(TSource)], source.Body, Expression.Lambda<Func<TSource, bool>>(isAskedFor, id.Parameters));
        var query = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(TSource), typeof(TRow)], rows, Row);
        return EF.CompileAsyncQuery(
            Expression.Lambda<Func<PodSalesDbContext, IReadOnlyList<Guid>, IQueryable<TRow>>>(query, source.Parameters[0], ids));
    }
}
