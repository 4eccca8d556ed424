namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

/// <summary>Holds resolvers up until a test lets them through.</summary>
public sealed class Turnstile
{
    private readonly TaskCompletionSource _open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly SemaphoreSlim _arrived = new(0);

    public Task ArrivalAsync() => _arrived.WaitAsync();

    public void Open() => _open.SetResult();

    public async Task PassAsync()
    {
        _arrived.Release();
        await _open.Task;
    }
}
