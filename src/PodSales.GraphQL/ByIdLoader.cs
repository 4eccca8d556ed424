using System.Linq.Expressions;
using PodSales.Data.Reading;
using PodSales.Domain;

namespace PodSales.GraphQL;

/// <summary>Loads schema types by the id of their aggregate: all that one wave of resolvers asks for, with one query.</summary>
/// <typeparam name="TAggregate">The aggregate that is stored.</typeparam>
/// <typeparam name="TType">The schema type that is read from it.</typeparam>
/// <param name="rows">Reads the batches, several at a time.</param>
/// <param name="scheduler">Decides when a batch goes out.</param>
/// <param name="options">How large batches may be.</param>
/// <param name="query">Reads the types by the ids of their aggregates; see <see cref="Read"/>.</param>
public abstract class ByIdLoader<TAggregate, TType>(
    RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options, RowQuery<TAggregate, TType> query)
    : BatchDataLoader<Guid, TType>(scheduler, options)
    where TAggregate : Aggregate
    where TType : class
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, TType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken) =>
        (await rows.ReadAsync(query, keys, cancellationToken)).ToDictionary(read => read.Id, read => read.Row);

    /// <summary>The query of a loader, made once for all requests: it is asked more often than any other.</summary>
    /// <param name="projection">Reads the type from the aggregate.</param>
    protected static RowQuery<TAggregate, TType> Read(Expression<Func<TAggregate, TType>> projection) =>
        new(database => database.Set<TAggregate>(), row => row.Id, projection);
}
