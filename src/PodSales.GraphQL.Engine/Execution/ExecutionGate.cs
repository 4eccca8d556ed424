namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Lets so many requests be executed at a time, and so many more wait for their turn.</summary>
/// <param name="capacity">How many may be executed.</param>
/// <param name="maxWaiting">How many may wait.</param>
/// <param name="patience">How long one may wait.</param>
internal sealed class ExecutionGate(int capacity, int maxWaiting, TimeSpan patience) : IDisposable
{
    private readonly SemaphoreSlim _free = new(capacity, capacity);
    private int _waiting;

    /// <exception cref="GraphQLException">Too many wait already, or it takes too long.</exception>
    public ValueTask EnterAsync(CancellationToken cancellationToken) =>
        _free.Wait(0, CancellationToken.None) ? ValueTask.CompletedTask : new ValueTask(WaitAsync(cancellationToken));

    public void Leave() => _free.Release();

    public void Dispose() => _free.Dispose();

    private async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > maxWaiting || !await _free.WaitAsync(patience, cancellationToken).ConfigureAwait(false))
            {
                throw new GraphQLException(new GraphQLError(
                    $"The server executes {capacity} requests already, as many as it may at a time. Try again later.").WithCode(LimitCodes.Executions));
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }
}
