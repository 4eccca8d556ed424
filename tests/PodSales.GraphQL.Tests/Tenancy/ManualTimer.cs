namespace PodSales.GraphQL.Tests.Tenancy;

/// <summary>A timer of a <see cref="ManualClock"/>.</summary>
internal sealed class ManualTimer(ManualClock clock, List<ManualTimer> timers, TimerCallback callback, object? state, TimeSpan dueTime) : ITimer
{
    public DateTimeOffset? Due { get; private set; } = clock.GetUtcNow() + dueTime;

    public void Fire()
    {
        Due = null;
        callback(state);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        Due = clock.GetUtcNow() + dueTime;
        return true;
    }

    public void Dispose() => timers.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
