namespace PodSales.GraphQL.Engine.Execution.Scheduling;

/// <summary>
/// How long a request may run: until its client goes away or its time is up. Nothing is set up for a request that ends
/// before anybody asks.
/// </summary>
/// <param name="timeout">The time that the request has.</param>
/// <param name="longTimeout">The time that is lent to what takes long.</param>
/// <param name="time">The clock.</param>
/// <param name="client">Cancelled when the client goes away.</param>
internal sealed class RequestLifetime(TimeSpan timeout, TimeSpan longTimeout, TimeProvider time, CancellationToken client) : IDisposable
{
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _gate = new();
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _clientRegistration;
    private TimeSpan _notCounted;
    private bool _isLent;

    /// <summary>The time that what runs now has: the request's, or what was lent.</summary>
    public TimeSpan Limit => _isLent ? longTimeout : timeout;

    /// <summary>Cancelled when the request must end.</summary>
    public CancellationToken Aborted => (Volatile.Read(ref _source) ?? Begin()).Token;

    public bool HasClientGone => client.IsCancellationRequested;

    public bool IsOver => HasClientGone || Volatile.Read(ref _source) is { IsCancellationRequested: true };

    /// <summary>Lets what runs now take long, without counting it as the request's time.</summary>
    /// <returns>The moment to give to <see cref="TakeBack"/>.</returns>
    public long Lend()
    {
        Allow(longTimeout, isLent: true);
        return time.GetTimestamp();
    }

    /// <summary>Has the request go on with the time that it had left.</summary>
    public void TakeBack(long lent)
    {
        _notCounted += time.GetElapsedTime(lent);
        Allow(Rest(), isLent: false);
    }

    public void Dispose()
    {
        _clientRegistration.Dispose();
        _source?.Dispose();
    }

    private void Allow(TimeSpan rest, bool isLent)
    {
        // A request without a limit has nothing to be lent.
        if (timeout == Timeout.InfiniteTimeSpan)
        {
            return;
        }

        lock (_gate)
        {
            // What ran out stays as it was, for those who tell of it.
            if (!IsOver)
            {
                _isLent = isLent;
                (_source ?? Begin()).CancelAfter(rest);
            }
        }
    }

    private TimeSpan Rest()
    {
        var rest = timeout - time.GetElapsedTime(_start) + _notCounted;
        return rest > TimeSpan.Zero ? rest : TimeSpan.Zero;
    }

    private CancellationTokenSource Begin()
    {
        lock (_gate)
        {
            if (_source is { } begun)
            {
                return begun;
            }

            var source = timeout == Timeout.InfiniteTimeSpan ? new CancellationTokenSource() : new CancellationTokenSource(Rest(), time);
            _clientRegistration = client.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
            Volatile.Write(ref _source, source);
            return source;
        }
    }
}
