using System.Collections.Concurrent;
using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Tests.DataLoaders;

/// <summary>Doubles numbers, has no value for 0, and fails for negative ones.</summary>
internal sealed class DoublingLoader(IBatchScheduler batchScheduler, DataLoaderOptions options)
    : BatchDataLoader<int, int?>(batchScheduler, options)
{
    public ConcurrentQueue<int[]> Batches { get; } = new();

    protected override async Task<IReadOnlyDictionary<int, int?>> LoadBatchAsync(
        IReadOnlyList<int> keys, CancellationToken cancellationToken)
    {
        Batches.Enqueue([.. keys]);
        await Task.Yield();
        return keys.Any(key => key < 0)
            ? throw new InvalidOperationException("Negative numbers are not doubled.")
            : keys.Where(key => key > 0).ToDictionary(key => key, key => (int?)(key * 2));
    }
}
