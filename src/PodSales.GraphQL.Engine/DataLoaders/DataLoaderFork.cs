namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Fetches as another loader does, with state and remembered values of its own.</summary>
internal sealed class DataLoaderFork<TKey, TValue>(
    DataLoaderBase<TKey, TValue> root, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : DataLoaderBase<TKey, TValue>(batchScheduler, options)
    where TKey : notnull
{
    internal override string Name => root.Name;

    protected internal override ValueTask FetchAsync(
        IReadOnlyList<TKey> keys,
        Memory<Result<TValue?>> results,
        DataLoaderFetchContext<TValue> context,
        CancellationToken cancellationToken) =>
        root.FetchAsync(keys, results, context, cancellationToken);
}
