namespace PodSales.GraphQL.Matching;

/// <summary>Tells the worker that there may be something to do.</summary>
internal sealed class RecalculationSignal : IDisposable
{
    private readonly SemaphoreSlim _news = new(0, 1);

    /// <summary>Wakes the worker, or lets it look once more when it is at work.</summary>
    public void Set()
    {
        lock (_news)
        {
            if (_news.CurrentCount == 0)
            {
                _news.Release();
            }
        }
    }

    /// <summary>Waits to be woken, but no longer than a while.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _news.WaitAsync(longest, cancellationToken);

    public void Dispose() => _news.Dispose();
}
