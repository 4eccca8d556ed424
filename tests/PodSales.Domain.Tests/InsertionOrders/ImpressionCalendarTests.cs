using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class ImpressionCalendarTests
{
    [Fact]
    public void A_day_is_expected_to_be_as_its_last_four_weekdays_the_latest_most()
    {
        // The four days before, a week apart: 400, 300, 200 and 100 downloads, the latest first.
        var downloads = Enumerable.Range(1, 5).ToDictionary(week => Some.Today.AddDays(-7 * week), week => 500L - (100 * week));

        var forecast = new DownloadForecast(downloads, Some.Today);

        Assert.Equal(((400 * 4) + (300 * 3) + (200 * 2) + 100) / 10, forecast.On(Some.Today));
        Assert.Equal(forecast.On(Some.Today), forecast.On(Some.Today.AddDays(70)));
        Assert.Null(forecast.On(Some.Today.AddDays(1)));
    }

    [Fact]
    public void A_weekday_without_a_figure_is_left_out_and_not_taken_for_nothing() =>
        Assert.Equal(100, new DownloadForecast(new Dictionary<DateOnly, long> { [Some.Today.AddDays(-14)] = 100 }, Some.Today).On(Some.Today));

    [Fact]
    public void What_is_left_is_supply_less_what_is_booked_and_held()
    {
        var forecast = new DownloadForecast(new Dictionary<DateOnly, long> { [Some.Today.AddDays(-7)] = 1_000 }, Some.Today);
        var flight = new Flight(Some.Today, Some.Today.AddDays(9));

        var days = ImpressionCalendar.Of(new(Some.Today, Some.Today.AddDays(1)), forecast, 3, [(flight, 25_000)], [(flight, 7_000)]);

        Assert.Equal<ImpressionDay>([new(Some.Today, 3_000, 2_500, 700), new ImpressionDay(Some.Today.AddDays(1), null, 2_500, 700)], days);
        Assert.Equal((-200, true), (days[0].Available, days[0].IsOverbooked));
        Assert.Equal((null, false), (days[1].Available, days[1].IsOverbooked));
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(1, 0, 1, 0)]
    [InlineData(2, 1, 1, 0)]
    [InlineData(3, 1, 1, 1)]
    [InlineData(5, 1, 3, 1)]
    public void Slots_lie_in_the_middle_first(int capacity, int pre, int mid, int post) => Assert.Equal(
        (pre, mid, post, capacity),
        (SlotLayout.SlotsAt(capacity, Placement.PreRoll), SlotLayout.SlotsAt(capacity, Placement.MidRoll), SlotLayout.SlotsAt(capacity, Placement.PostRoll), SlotLayout.SlotsAt(capacity, null)));

    [Theory]
    [InlineData(10, 7)]
    [InlineData(100, 30)]
    [InlineData(long.MaxValue, 31)]
    public void The_shares_of_the_days_add_up(long total, int days)
    {
        var flight = new Flight(Some.Today, Some.Today.AddDays(days - 1));

        Assert.Equal(total, Enumerable.Range(-1, days + 2).Sum(day => flight.ShareOn(Some.Today.AddDays(day), total)));
        Assert.Equal((0L, 0L), (flight.ShareOn(Some.Today.AddDays(-1), total), flight.ShareOn(flight.Last.AddDays(1), total)));
    }

    [Theory]
    [InlineData(null, ReferrerKind.Direct)]
    [InlineData("not an address", ReferrerKind.Direct)]
    [InlineData("https://192.0.2.1/x", ReferrerKind.Direct)]
    [InlineData("https://www.google.co.uk/search", ReferrerKind.Search)]
    [InlineData("https://x.com/post", ReferrerKind.Social)]
    [InlineData("https://podcasts.apple.com/us", ReferrerKind.Podcast)]
    [InlineData("https://coupons.example.com/", ReferrerKind.Site)]
    public void Referrers_are_kept_as_kinds(string? address, ReferrerKind kind) => Assert.Equal(kind, Referrer.KindOf(address));
}
