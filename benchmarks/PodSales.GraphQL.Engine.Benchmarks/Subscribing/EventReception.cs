using System.Diagnostics;

namespace PodSales.GraphQL.Engine.Benchmarks.Subscribing;

/// <summary>Counts who has received one event, and how long the last of them waited.</summary>
internal sealed class EventReception(int subscribers)
{
    private readonly long _sent = Stopwatch.GetTimestamp();
    private readonly TaskCompletionSource<TimeSpan> _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _count;

    /// <summary>Done when all have it.</summary>
    public Task<TimeSpan> All => _all.Task;

    public int Count => Volatile.Read(ref _count);

    public void Add()
    {
        if (Interlocked.Increment(ref _count) == subscribers)
        {
            _all.SetResult(Stopwatch.GetElapsedTime(_sent));
        }
    }
}
