namespace PodSales.Data.Events;

/// <summary>Wakes the one reader that waits for news. News that comes while nobody waits is kept.</summary>
internal sealed class EventSignal : IDisposable
{
    private readonly SemaphoreSlim _news = new(0);

    public void Set()
    {
        // Two at once may both get through; the reader then looks once more in vain.
        if (_news.CurrentCount == 0)
        {
            _news.Release();
        }
    }

    /// <summary>Waits for news.</summary>
    /// <returns>Whether there was any before the time was up.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _news.WaitAsync(atMost, cancellationToken);

    public void Dispose() => _news.Dispose();
}
