namespace PodSales.GraphQL.Engine.Tests.Transport.Incremental;

/// <summary>Holds resolvers up until the test lets one after the other go on.</summary>
public sealed class Gate
{
    private readonly SemaphoreSlim _passes = new(0);
    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Done when the source of a list was closed.</summary>
    public Task Closed => _closed.Task.WaitAsync(TimeSpan.FromSeconds(20));

    public Task PassAsync(CancellationToken cancellationToken) => _passes.WaitAsync(cancellationToken);

    public void Open(int passes = 1) => _passes.Release(passes);

    public void Close() => _closed.TrySetResult();
}
