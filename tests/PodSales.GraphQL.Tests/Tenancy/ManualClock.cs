namespace PodSales.GraphQL.Tests.Tenancy;

/// <summary>A clock that stands still until it is moved; timers fire while it moves.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(_timers, callback, state, _now + dueTime);
        _timers.Add(timer);
        return timer;
    }

    public async Task AdvanceAsync(TimeSpan time)
    {
        _now += time;
        foreach (var timer in _timers.Where(timer => timer.Due <= _now).ToList())
        {
            await timer.FireAsync();
        }
    }
}
