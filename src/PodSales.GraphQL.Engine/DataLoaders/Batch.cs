namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>Keys of one loader that will be fetched together.</summary>
public abstract class Batch
{
    /// <summary>How many keys it holds by now.</summary>
    public abstract int Size { get; }

    /// <summary>The class of the loader.</summary>
    internal abstract string LoaderName { get; }

    /// <summary>The keys, as text.</summary>
    internal abstract IEnumerable<string?> KeysAsText { get; }

    /// <summary>What the fetch as a whole failed with; null where it did not.</summary>
    internal abstract Exception? Failure { get; }

    /// <summary>Closes the batch, fetches it, and completes the loads that wait for it. Called once.</summary>
    /// <param name="cancellationToken">Ends the fetch.</param>
    public async Task DispatchAsync(CancellationToken cancellationToken = default)
    {
        await FetchAsync(cancellationToken).ConfigureAwait(false);
        Settle();
    }

    /// <summary>Closes the batch and fetches it. Never fails: a failure is what the keys are settled with.</summary>
    internal abstract Task FetchAsync(CancellationToken cancellationToken);

    /// <summary>Completes the waiting loads; their continuations run before it returns.</summary>
    internal abstract void Settle();
}
