namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A loader that fetches one value for each key.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="batchScheduler">Says when batches are fetched.</param>
/// <param name="options">How to fetch.</param>
public abstract class BatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : StatefulBatchDataLoader<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected sealed override Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue> context, CancellationToken cancellationToken) =>
        LoadBatchAsync(keys, cancellationToken);

    /// <summary>Fetches the values of many keys.</summary>
    /// <param name="keys">The keys, each once; not to be kept.</param>
    /// <param name="cancellationToken">Cancelled when the request ends early.</param>
    /// <returns>The values found; a key without a value has no entry.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, CancellationToken cancellationToken);
}
