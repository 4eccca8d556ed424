using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Metrics;

namespace PodSales.Domain.Tests.Dashboards;

public sealed class DashboardTests
{
    [Fact]
    public void Three_won_and_one_lost_are_three_quarters()
    {
        Assert.Equal(0.75, new WinRate(3, 1).Share);
        Assert.Null(new WinRate(0, 0).Share);
    }

    [Fact]
    public void Every_stage_has_a_row_also_when_it_is_empty()
    {
        var stages = StageSummary.Of([(DealStage.Proposal, 2, Some.Dollars(1_000))], "USD");

        Assert.Equal(Enum.GetValues<DealStage>(), stages.Select(row => row.Stage));
        Assert.Equal(new(DealStage.Proposal, 2, Some.Dollars(1_000), Some.Dollars(500), 0.5m), stages[2]);
    }

    [Fact]
    public void Lines_roll_up_as_a_ratio_of_sums()
    {
        var flight = new Flight(Some.Today, Some.Today.AddDays(9));
        var day = Some.Today.AddDays(5);

        var summary = DeliverySummary.Of([Pacing.Of(1_000, 500, flight, day), Pacing.Of(9_000, 0, flight, day)]);

        Assert.Equal((2, 10_000L, 500L, 0.1, 0.05), (summary.Lines, summary.Booked, summary.Delivered, summary.Pace, summary.Progress));
    }

    [Theory]
    [InlineData(100, 80, TrendDirection.Up)]
    [InlineData(80, 100, TrendDirection.Down)]
    [InlineData(80, 80, TrendDirection.Flat)]
    public void Revenue_is_compared_with_as_many_days_before(long latest, long before, TrendDirection expected)
    {
        var trend = RevenueTrend.Of(
            [(Some.Today, Some.Dollars(latest)), (Some.Today.AddDays(-7), Some.Dollars(before)), (Some.Today.AddDays(-14), Some.Dollars(5_000))],
            Some.Today,
            7,
            "USD");

        Assert.Equal((expected, Some.Dollars(latest), Some.Dollars(before)), (trend.Direction, trend.Latest, trend.Before));
    }

    [Theory]
    [InlineData("", ImportHealth.Healthy)]
    [InlineData("Running Completed", ImportHealth.Healthy)]
    [InlineData("Completed Completed Completed Completed Completed Failed", ImportHealth.Healthy)]
    [InlineData("Completed CompletedWithErrors", ImportHealth.Degraded)]
    [InlineData("Cancelled Failed Completed", ImportHealth.Failing)]
    public void Health_is_judged_by_the_latest_five(string latestFirst, ImportHealth expected) => Assert.Equal(expected, ImportHealthRule.Judge(
        latestFirst.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ImportStatus>)));

    [Fact]
    public void Nothing_to_sell_has_no_fill_rate()
    {
        Assert.Null(new FillRate(0, 0).Share);
        Assert.Equal((0.75, 1L), (new FillRate(4, 3).Share, new FillRate(4, 3).Free));
    }
}
