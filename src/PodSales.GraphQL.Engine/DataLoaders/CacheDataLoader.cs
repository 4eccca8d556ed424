namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>A loader that fetches keys one by one, each once a request.</summary>
/// <typeparam name="TKey">The key.</typeparam>
/// <typeparam name="TValue">The value.</typeparam>
/// <param name="options">How to fetch.</param>
public abstract class CacheDataLoader<TKey, TValue>(DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(AutoBatchScheduler.Immediate, OneByOne(options))
    where TKey : notnull
{
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

    private static DataLoaderOptions OneByOne(DataLoaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var oneByOne = options.Copy();
        oneByOne.MaxBatchSize = 1;
        return oneByOne;
    }
}
