using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;

namespace PodSales.GraphQL;

/// <summary>Loads schema types by the id of their aggregate: all that one wave of resolvers asks for, with one query.</summary>
/// <typeparam name="TAggregate">The aggregate that is stored.</typeparam>
/// <typeparam name="TType">The schema type that is read from it.</typeparam>
/// <param name="databases">Makes a context for each batch, since batches run in parallel.</param>
/// <param name="scheduler">Decides when a batch goes out.</param>
/// <param name="options">How large batches may be.</param>
/// <param name="query">Reads the types by the ids of their aggregates; see <see cref="Compile"/>.</param>
/// <param name="idOf">The id of what was read.</param>
public abstract class ByIdLoader<TAggregate, TType>(
    IDbContextFactory<PodSalesDbContext> databases,
    IBatchScheduler scheduler,
    DataLoaderOptions options,
    Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<TType>> query,
    Func<TType, Guid> idOf)
    : BatchDataLoader<Guid, TType>(scheduler, options)
    where TAggregate : Aggregate
    where TType : class
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, TType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await query(database, keys).ToDictionaryAsync(idOf, cancellationToken: cancellationToken);
    }

    /// <summary>Compiles the query of a loader, once for all requests: it is asked more often than any other.</summary>
    /// <param name="projection">Reads the type from the aggregate.</param>
    protected static Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<TType>> Compile(
        Expression<Func<TAggregate, TType>> projection) => EF.CompileAsyncQuery(
            (PodSalesDbContext database, IReadOnlyList<Guid> keys) =>
                database.Set<TAggregate>().Where(row => keys.Contains(row.Id)).Select(projection));
}
