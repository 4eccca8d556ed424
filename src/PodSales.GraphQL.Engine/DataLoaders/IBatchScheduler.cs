namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Decides when the open batches of loaders are fetched.</summary>
public interface IBatchScheduler
{
    /// <summary>Takes a batch that has just been opened. It may still grow until it is dispatched.</summary>
    /// <param name="batch">The batch.</param>
    void Schedule(Batch batch);
}
