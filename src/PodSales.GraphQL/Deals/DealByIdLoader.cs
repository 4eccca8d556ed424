using PodSales.Data.Reading;

namespace PodSales.GraphQL.Deals;

/// <summary>Loads deals by their ids with their shows and advertisers, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, DealType>(scheduler, options)
{
    private static readonly RowQuery<Sale, DealType> Query = new(Sale.All, sale => sale.Deal.Id, Sale.Projection);

    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, DealType>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken) =>
        (await rows.ReadAsync(Query, keys, cancellationToken)).ToDictionary(read => read.Id, read => read.Row);
}
