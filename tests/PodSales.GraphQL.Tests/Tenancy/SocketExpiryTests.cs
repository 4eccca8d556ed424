using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Tests.Tenancy;

public sealed class SocketExpiryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_socket_is_closed_with_4403_when_its_token_lapses_and_not_before()
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddMinutes(5), clock);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Null(connection.Code);
        await clock.AdvanceAsync(TimeSpan.FromTicks(1));

        Assert.Equal(4403, connection.Code);
    }

    [Theory]
    [InlineData(-60, 0)]
    [InlineData(90 * 24 * 60, 30 * 24 * 60)]
    public async Task A_token_that_has_lapsed_closes_at_once_and_one_that_lives_for_long_after_thirty_days(int lifeMinutes, int closedAfterMinutes)
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddMinutes(lifeMinutes), clock);
        await clock.AdvanceAsync(TimeSpan.FromMinutes(closedAfterMinutes));

        Assert.Equal(4403, connection.Code);
    }

    [Fact]
    public async Task A_socket_that_has_ended_takes_its_timer_along()
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddMinutes(5), clock);
        connection.End();
        await clock.AdvanceAsync(TimeSpan.FromHours(1));

        Assert.Null(connection.Code);
    }

    private sealed class RecordedConnection : ISocketConnection, IDisposable
    {
        private readonly CancellationTokenSource _ended = new();

        public int? Code { get; private set; }

        public HttpContext HttpContext { get; } = new DefaultHttpContext();

        public IServiceProvider RequestServices => HttpContext.RequestServices;

        public CancellationToken RequestAborted => _ended.Token;

        public bool IsConnected => Code is null;

        public void End() => _ended.Cancel();

        public ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default) => default;

        public ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default) =>
            CloseAsync(message, (int)reason, cancellationToken);

        public ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default)
        {
            Code ??= reason;
            return default;
        }

        public void Dispose() => _ended.Dispose();
    }

    /// <summary>A clock that stands still until it is moved; timers fire while it moves.</summary>
    private sealed class ManualClock(DateTimeOffset now) : TimeProvider
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

    private sealed class ManualTimer(List<ManualTimer> timers, TimerCallback callback, object? state, DateTimeOffset due) : ITimer
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
}
