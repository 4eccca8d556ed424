namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Dispatches batches by itself, for loaders outside a GraphQL request.</summary>
public sealed class AutoBatchScheduler : IBatchScheduler
{
    private readonly bool _atOnce;

    private AutoBatchScheduler(bool atOnce) => _atOnce = atOnce;

    /// <summary>Dispatches a batch when the thread pool has run what was ready before it, so that loads in a row share it.</summary>
    public static AutoBatchScheduler Default { get; } = new(atOnce: false);

    /// <summary>Dispatches a batch with its first key.</summary>
    internal static AutoBatchScheduler Immediate { get; } = new(atOnce: true);

    /// <inheritdoc/>
    public void Schedule(Batch batch)
    {
        ArgumentNullException.ThrowIfNull(batch);
        if (_atOnce)
        {
            _ = batch.DispatchAsync();
        }
        else
        {
            ThreadPool.UnsafeQueueUserWorkItem(static batch => _ = batch.DispatchAsync(), batch, preferLocal: false);
        }
    }
}
