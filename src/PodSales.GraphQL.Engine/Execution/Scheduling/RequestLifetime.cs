namespace PodSales.GraphQL.Engine.Execution.Scheduling;

/// <summary>
/// How long a request may run: until its client goes away or its time is up. Nothing is set up for a request that ends
/// before anybody asks.
/// </summary>
/// <param name="timeout">The time that the request has.</param>
/// <param name="time">The clock.</param>
/// <param name="client">Cancelled when the client goes away.</param>
internal sealed class RequestLifetime(TimeSpan timeout, TimeProvider time, CancellationToken client) : IDisposable
{
    private readonly long _start = time.GetTimestamp();
    private readonly Lock _gate = new();
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _clientRegistration;

    /// <summary>Cancelled when the request must end.</summary>
    public CancellationToken Aborted => (Volatile.Read(ref _source) ?? Begin()).Token;

    public bool HasClientGone => client.IsCancellationRequested;

    public bool IsOver => HasClientGone || Volatile.Read(ref _source) is { IsCancellationRequested: true };

    public void Dispose()
    {
        _clientRegistration.Dispose();
        _source?.Dispose();
    }

    private CancellationTokenSource Begin()
    {
        lock (_gate)
        {
            if (_source is { } begun)
            {
                return begun;
            }

            var rest = timeout - time.GetElapsedTime(_start);
            var source = timeout == Timeout.InfiniteTimeSpan
                ? new CancellationTokenSource()
                : new CancellationTokenSource(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, time);
            _clientRegistration = client.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), source);
            Volatile.Write(ref _source, source);
            return source;
        }
    }
}
