using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Tests.Tenancy;

public sealed class SocketExpiryTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_socket_is_closed_with_4403_when_its_token_lapses_and_not_before()
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddMinutes(5), clock);
        clock.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Null(connection.Code);
        clock.Advance(TimeSpan.FromTicks(1));

        Assert.Equal(4403, connection.Code);
    }

    [Fact]
    public void A_timer_that_is_a_moment_early_closes_nothing_until_the_token_has_lapsed()
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddSeconds(4), clock);
        clock.Advance(TimeSpan.FromMilliseconds(3_999.4), early: TimeSpan.FromMilliseconds(1));
        Assert.Null(connection.Code);
        clock.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(4403, connection.Code);
    }

    [Theory]
    [InlineData(-60, 0)]
    [InlineData(90 * 24 * 60, 30 * 24 * 60)]
    public void A_token_that_has_lapsed_closes_at_once_and_one_that_lives_for_long_after_thirty_days(int lifeMinutes, int closedAfterMinutes)
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddMinutes(lifeMinutes), clock);
        clock.Advance(TimeSpan.FromMinutes(closedAfterMinutes));

        Assert.Equal(4403, connection.Code);
    }

    [Fact]
    public void A_socket_that_has_ended_takes_its_timer_along()
    {
        var clock = new ManualClock(Now);
        using var connection = new RecordedConnection();

        connection.CloseAt(Now.AddMinutes(5), clock);
        connection.End();
        clock.Advance(TimeSpan.FromHours(1));

        Assert.Null(connection.Code);
    }
}
