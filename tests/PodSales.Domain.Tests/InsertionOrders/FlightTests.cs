using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class FlightTests
{
    private static readonly Flight March = new(new(2026, 3, 1), new(2026, 3, 31));

    [Fact]
    public void Both_ends_are_part_of_the_flight()
    {
        Assert.Equal(31, March.Days);
        Assert.True(March.Contains(new(2026, 3, 31)));
        Assert.False(March.Contains(new(2026, 4, 1)));
    }

    [Theory]
    [InlineData("2026-02-01", "2026-02-28", false)]
    [InlineData("2026-02-01", "2026-03-01", true)]
    [InlineData("2026-03-31", "2026-04-05", true)]
    [InlineData("2026-04-01", "2026-04-05", false)]
    public void Flights_overlap_when_they_share_a_day(string first, string last, bool expected) =>
        Assert.Equal(expected, March.Overlaps(new(DateOnly.Parse(first, null), DateOnly.Parse(last, null))));

    [Theory]
    [InlineData("2026-02-20", 0)]
    [InlineData("2026-03-01", 0)]
    [InlineData("2026-03-02", 1)]
    [InlineData("2026-04-01", 31)]
    [InlineData("2026-12-01", 31)]
    public void A_day_is_over_when_the_next_one_begins(string today, int expected) =>
        Assert.Equal(expected, March.DaysOverBy(DateOnly.Parse(today, null)));

    [Fact]
    public void A_flight_that_ends_before_it_begins_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Flight(new(2026, 3, 2), new(2026, 3, 1)));
}
