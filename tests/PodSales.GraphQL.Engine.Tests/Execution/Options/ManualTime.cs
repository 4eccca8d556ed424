namespace PodSales.GraphQL.Engine.Tests.Execution.Options;

/// <summary>A clock that goes on when a test says so, and rings for those whose time has come.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<Alarm> _alarms = [];
    private TimeSpan _now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(this, () => callback(state));
        alarm.Change(dueTime, period);
        _alarms.Add(alarm);
        return alarm;
    }

    public void GoOn(TimeSpan by)
    {
        _now += by;
        _alarms.Where(alarm => alarm.Due <= _now).ToList().ForEach(alarm => alarm.Ring());
    }

    private sealed class Alarm(ManualTime time, Action ring) : ITimer
    {
        public TimeSpan? Due { get; private set; }

        public void Ring()
        {
            Due = null;
            ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : time._now + dueTime;
            return true;
        }

        public void Dispose() => Due = null;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
