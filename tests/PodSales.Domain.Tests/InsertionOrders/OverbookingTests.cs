using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class OverbookingTests
{
    private static readonly Flight TenDays = new(Some.Today, Some.Today.AddDays(9));

    [Theory]
    [InlineData(700, false)]
    [InlineData(701, true)]
    public void Days_of_a_flight_count_together(long impressions, bool isTooMuch)
    {
        // The first five days have nothing left and the others 140 each.
        var days = Days(day => new(day, 140, day < Some.Today.AddDays(5) ? 140 : 0, 0));

        Assert.Equal(isTooMuch ? new Overbooking(TenDays, 700, 701) : null, Overbooking.Find(TenDays, impressions, days, Some.Today, 1));
    }

    [Fact]
    public void Booked_and_held_alike_are_gone() =>
        Assert.Equal(new(TenDays, 400, 500), Overbooking.Find(TenDays, 500, Days(day => new(day, 100, 50, 10)), Some.Today, 1));

    [Fact]
    public void What_is_promised_already_may_leave_less_than_nothing() =>
        Assert.Equal(new(TenDays, -200, 10), Overbooking.Find(TenDays, 10, Days(day => new(day, 100, 120, 0)), Some.Today, 1));

    [Fact]
    public void Days_that_are_over_and_days_of_which_nothing_is_known_are_left_out_on_both_sides()
    {
        // Three days are over, two are not known: five count, with half of the impressions.
        var days = Days(day => new(day, day < Some.Today.AddDays(8) ? 10 : null, 0, 0));

        Assert.Null(Overbooking.Find(TenDays, 100, days, Some.Today.AddDays(3), 1));
        Assert.Equal(new(TenDays, 50, 60), Overbooking.Find(TenDays, 120, days, Some.Today.AddDays(3), 1));
        Assert.Null(Overbooking.Find(TenDays, 1_000_000, Days(day => new(day, null, 0, 0)), Some.Today, 1));
    }

    [Fact]
    public void A_part_of_what_is_expected_may_be_kept_back() =>
        Assert.Equal(new(TenDays, 850, 900), Overbooking.Find(TenDays, 900, Days(day => new(day, 100, 0, 0)), Some.Today, 0.85m));

    private static IEnumerable<ImpressionDay> Days(Func<DateOnly, ImpressionDay> of) =>
        Enumerable.Range(0, TenDays.Days).Select(number => of(TenDays.First.AddDays(number)));
}
