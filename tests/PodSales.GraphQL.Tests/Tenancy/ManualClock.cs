namespace PodSales.GraphQL.Tests.Tenancy;

/// <summary>A clock that stands still until it is moved; timers fire while it moves.</summary>
internal sealed class ManualClock(DateTimeOffset now) : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = now;

    public override DateTimeOffset GetUtcNow() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, _timers, callback, state, dueTime);
        _timers.Add(timer);
        return timer;
    }

    /// <summary>Moves on.</summary>
    /// <param name="time">How far.</param>
    /// <param name="early">How much too early the timers fire.</param>
    public void Advance(TimeSpan time, TimeSpan early = default)
    {
        _now += time;
        foreach (var timer in _timers.Where(timer => timer.Due <= _now + early).ToList())
        {
            timer.Fire();
        }
    }
}
