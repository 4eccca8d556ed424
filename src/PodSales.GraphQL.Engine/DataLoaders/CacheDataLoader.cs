namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A loader that fetches keys one by one, each once a request.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="options">How to fetch.</param>
public abstract class CacheDataLoader<TKey, TValue>(DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(AutoBatchScheduler.Immediate, new DataLoaderOptions { MaxBatchSize = 1 })
    where TKey : notnull
{
    /// <summary>How it fetches.</summary>
    protected new DataLoaderOptions Options { get; } = options;

    /// <inheritdoc/>
    protected internal sealed override async ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            TValue? value = await LoadSingleAsync(keys[i], cancellationToken).ConfigureAwait(false);
            results.Span[i] = value;
        }
    }

    /// <summary>Fetches the value of one key.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellationToken">Cancelled when the request ends early.</param>
    protected abstract Task<TValue> LoadSingleAsync(TKey key, CancellationToken cancellationToken);
}
