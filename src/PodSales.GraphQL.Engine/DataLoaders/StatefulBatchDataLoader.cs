namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A loader that fetches one value for each key and sees the state of its branch.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="batchScheduler">Says when batches are fetched.</param>
/// <param name="options">How to fetch.</param>
public abstract class StatefulBatchDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        var found = await LoadBatchAsync(keys, context, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            results.Span[i] = found.TryGetValue(keys[i], out var value) ? value : default(TValue);
        }
    }

    /// <summary>Fetches the values of many keys.</summary>
    /// <param name="keys">The keys, each once; not to be kept.</param>
    /// <param name="context">The state of the loader.</param>
    /// <param name="cancellationToken">Cancelled when the request ends early.</param>
    /// <returns>The values found; a key without a value has no entry.</returns>
    protected abstract Task<IReadOnlyDictionary<TKey, TValue>> LoadBatchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue> context, CancellationToken cancellationToken);
}
