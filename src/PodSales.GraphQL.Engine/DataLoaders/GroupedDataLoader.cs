namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A loader that fetches several values for each key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">One of the values.</typeparam>
/// <param name="batchScheduler">Says when batches are fetched.</param>
/// <param name="options">How to fetch.</param>
public abstract class GroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : StatefulGroupedDataLoader<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected sealed override Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue[]> context, CancellationToken cancellationToken) =>
        LoadGroupedBatchAsync(keys, cancellationToken);

    /// <summary>Fetches the values of many keys.</summary>
    /// <param name="keys">The keys, each once; not to be kept.</param>
    /// <param name="cancellationToken">Cancelled when the request ends early.</param>
    /// <returns>The values by key; a key without values gives an empty array.</returns>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
}
