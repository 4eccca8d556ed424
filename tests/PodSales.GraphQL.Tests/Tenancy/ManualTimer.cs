namespace PodSales.GraphQL.Tests.Tenancy;

/// <summary>A timer of a <see cref="ManualClock"/>.</summary>
internal sealed class ManualTimer(List<ManualTimer> timers, TimerCallback callback, object? state, DateTimeOffset due) : ITimer
{
    public DateTimeOffset Due { get; } = due;

    public async ValueTask FireAsync()
    {
        callback(state);
        await DisposeAsync();
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => false;

    public void Dispose() => timers.Remove(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return default;
    }
}
