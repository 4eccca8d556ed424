namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A loader that fetches several values for each key and sees the state of its branch.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">One of the values.</typeparam>
/// <param name="batchScheduler">Says when batches are fetched.</param>
/// <param name="options">How to fetch.</param>
public abstract class StatefulGroupedDataLoader<TKey, TValue>(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue[]>(batchScheduler, options)
    where TKey : notnull
{
    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue[]?>> results,
        DataLoaderFetchContext<TValue[]> context,
        CancellationToken cancellationToken)
    {
        var found = await LoadGroupedBatchAsync(keys, context, cancellationToken).ConfigureAwait(false);
        for (var i = 0; i < keys.Count; i++)
        {
            results.Span[i] = Result<TValue[]?>.Resolve([.. found[keys[i]]]);
        }
    }

    /// <summary>Fetches the values of many keys.</summary>
    /// <param name="keys">The keys, each once; not to be kept.</param>
    /// <param name="context">The state of the loader.</param>
    /// <param name="cancellationToken">Cancelled when the request ends early.</param>
    /// <returns>The values by key; a key without values gives an empty array.</returns>
    protected abstract Task<ILookup<TKey, TValue>> LoadGroupedBatchAsync(
        IReadOnlyList<TKey> keys, DataLoaderFetchContext<TValue[]> context, CancellationToken cancellationToken);
}
