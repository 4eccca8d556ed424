using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class PacingTests
{
    private static readonly Flight ThirtyDays = new(Some.Today, Some.Today.AddDays(29));

    [Fact]
    public void Twenty_of_fifty_thousand_after_half_the_days_is_four_fifths_of_the_plan()
    {
        var pacing = Pacing.Of(50_000, 20_000, ThirtyDays, Some.Today.AddDays(15));

        Assert.Equal((0.4, 0.5, 25_000d, 0.8), (pacing.Progress, pacing.Elapsed, pacing.Expected, pacing.Pace));
        Assert.Equal((40_000d, 2_000d, PacingBand.Behind), (pacing.Projected, pacing.RequiredPerDay, pacing.Band));
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(0)]
    public void Before_the_first_day_is_over_there_is_no_pace(int day)
    {
        var pacing = Pacing.Of(50_000, 100, ThirtyDays, Some.Today.AddDays(day));

        Assert.Equal((null, null, PacingBand.NotStarted), (pacing.Pace, pacing.Projected, pacing.Band));
    }

    [Theory]
    [InlineData(22_499, PacingBand.Behind)]
    [InlineData(22_500, PacingBand.OnPlan)]
    [InlineData(27_500, PacingBand.OnPlan)]
    [InlineData(27_501, PacingBand.Ahead)]
    public void Within_a_tenth_of_the_plan_is_on_plan(long delivered, PacingBand expected) =>
        Assert.Equal(expected, Pacing.Of(50_000, delivered, ThirtyDays, Some.Today.AddDays(15)).Band);

    [Fact]
    public void After_the_flight_what_is_missing_cannot_be_delivered_any_more() =>
        Assert.Null(Pacing.Of(50_000, 42_500, ThirtyDays, Some.Today.AddDays(30)).RequiredPerDay);
}
