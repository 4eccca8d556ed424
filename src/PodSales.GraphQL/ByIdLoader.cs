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
/// <param name="projection">Reads the type from the aggregate.</param>
/// <param name="idOf">The id of what was read.</param>
public abstract class ByIdLoader<TAggregate, TType>(
    IDbContextFactory<PodSalesDbContext> databases,
    IBatchScheduler scheduler,
    DataLoaderOptions options,
    Expression<Func<TAggregate, TType>> projection,
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
        return await database.Set<TAggregate>()
            .Where(row => keys.Contains(row.Id))
            .Select(projection)
            .ToDictionaryAsync(idOf, cancellationToken);
    }
}
