using PodSales.Domain.Events;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class InsertionOrderTests
{
    private static readonly Guid Line = Some.Id(60);

    [Theory]
    [InlineData(50_000, 3000, 150_000)]
    [InlineData(75_000, 3500, 262_500)]
    [InlineData(333, 1500, 500)]
    [InlineData(1, 500, 0)]
    [InlineData(3, 500, 2)]
    public void Gross_is_impressions_times_rate_by_the_thousand_rounded_once(long impressions, long cpmCents, long grossCents) =>
        Assert.Equal(Some.Dollars(grossCents), ImpressionPrice.Gross(impressions, Some.Dollars(cpmCents)));

    [Fact]
    public void Totals_add_up_over_live_sold_lines()
    {
        var order = Some.Order(Some.LineTerms, Some.LineTerms with { RateKind = RateKind.FlatFee, Rate = Some.Dollars(33_333) });

        Assert.Equal(new(Some.Dollars(183_333), Some.Dollars(27_500), Some.Dollars(155_833), 100_000, 0), order.Totals());

        order.Apply(new(LineAction.Cancel, Some.Today) { LineId = Line }, Some.Stamp);
        Assert.Equal(Some.Dollars(33_333), order.Totals().Gross);
    }

    [Fact]
    public void Booking_starting_and_finishing_an_order_tells_the_seeds_events()
    {
        var order = Some.Order();

        Do(order, LineAction.Book, 0);
        Do(order, LineAction.Start, 0);
        Do(order, LineAction.Finish, 30);

        Assert.Equal(
            ["io.drafted", "io.line_status_changed", "io.scheduled", "io.line_status_changed", "io.status_changed", "io.line_status_changed", "io.delivered"],
            order.DequeueEvents().Select(told => told.Type));
        Assert.Equal((OrderStatus.Completed, 4), (order.Status, order.Version));
    }

    [Theory]
    [InlineData("Draft Draft", OrderStatus.Draft)]
    [InlineData("Booked Draft", OrderStatus.Scheduled)]
    [InlineData("InFlight Booked", OrderStatus.Active)]
    [InlineData("Finished Booked", OrderStatus.Active)]
    [InlineData("Finished Cancelled", OrderStatus.Completed)]
    [InlineData("Cancelled Cancelled", OrderStatus.Cancelled)]
    public void The_status_of_an_order_follows_from_its_lines(string lines, OrderStatus expected)
    {
        var order = Some.Order(Some.LineTerms, Some.LineTerms);
        var names = lines.Split(' ');
        for (var index = 0; index < names.Length; index++)
        {
            Bring(order, Some.Id(60 + index), Enum.Parse<LineStatus>(names[index]));
        }

        Assert.Equal(expected, order.Status);
    }

    [Fact]
    public void An_action_on_all_lines_is_refused_as_a_whole_when_one_line_cannot()
    {
        var order = Some.Order(Some.LineTerms, Some.LineTerms with { Flight = new(Some.Today.AddDays(-9), Some.Today.AddDays(-1)) });

        var result = order.Apply(new(LineAction.Book, Some.Today), Some.Stamp);

        Assert.Equal("FLIGHT_IN_THE_PAST", Assert.IsType<OrderResult.Refused>(result).Problem.Code);
        Assert.All(order.Lines, line => Assert.Equal(LineStatus.Draft, line.Status));
        Assert.Equal(1, order.Version);
    }

    [Theory]
    [InlineData(LineStatus.Booked)]
    [InlineData(LineStatus.InFlight)]
    public void A_line_that_is_booked_keeps_its_terms(LineStatus status)
    {
        var order = Some.Order();
        Bring(order, Line, status);

        var result = order.ReviseLine(Line, Some.LineTerms with { BookedImpressions = 1 }, Some.Stamp);

        Assert.Equal("LINE_NOT_EDITABLE", Assert.IsType<OrderResult.Refused>(result).Problem.Code);
        Assert.Equal(50_000, order.Lines[0].BookedImpressions);
    }

    [Fact]
    public void Faults_of_an_order_are_all_named_with_their_place()
    {
        var problems = InsertionOrder.Problems(
            Some.OrderDetails with { Commission = 1.5m },
            [Some.LineTerms with { BookedImpressions = 0, Rate = new(-1, "EUR"), PromoCode = "?" }]);

        Assert.Equal(
            ["commission COMMISSION_OUT_OF_RANGE", "lines.0.bookedImpressions IMPRESSIONS_NOT_POSITIVE", "lines.0.rate CURRENCY_MISMATCH", "lines.0.rate RATE_NEGATIVE", "lines.0.promoCode PROMO_CODE_INVALID"],
            problems.Select(problem => $"{problem.Field} {problem.Code}"));
        Assert.Equal("LINE_REQUIRED", Assert.Single(InsertionOrder.Problems(Some.OrderDetails, [])).Code);
    }

    [Fact]
    public void A_makegood_costs_nothing_and_pays_the_debt_down()
    {
        var order = Delivered(42_500);
        Assert.Equal(new(7_500, 7_500, Some.Dollars(22_500)), order.ShortfallOf(Line));

        var result = order.BookMakegood(Some.Id(70), new(Line, new(Some.Today.AddDays(40), Some.Today.AddDays(50)), 5_000), Some.Stamp);

        var makegood = Assert.Single(Assert.IsType<OrderResult.Done>(result).Lines);
        Assert.Equal((LineKind.Makegood, Line, LineStatus.Booked, Some.Dollars(0)), (makegood.Kind, makegood.RepairsLineId, makegood.Status, makegood.Gross));
        Assert.Equal(2_500, order.ShortfallOf(Line)?.Owed);
        Assert.Equal((Some.Dollars(150_000), 50_000L), (order.Totals().Gross, order.Totals().BookedImpressions));
    }

    [Theory]
    [InlineData(42_500, 0, null)]
    [InlineData(42_500, 0, 7_501L)]
    [InlineData(42_500, 0.15, null)]
    [InlineData(50_000, 0, null)]
    public void No_more_is_made_good_than_is_owed(long delivered, double tolerance, long? impressions)
    {
        var order = Delivered(delivered);
        var terms = new MakegoodTerms(Line, new(Some.Today.AddDays(40), Some.Today.AddDays(50)), impressions) { Tolerance = (decimal)tolerance };

        var isOwed = delivered < 50_000 && tolerance == 0 && impressions is null;
        Assert.Equal(isOwed, order.BookMakegood(Some.Id(70), terms, Some.Stamp) is OrderResult.Done);
    }

    [Fact]
    public void An_older_count_does_not_replace_a_later_one_and_a_lower_one_does()
    {
        var order = Some.Order();
        Bring(order, Line, LineStatus.InFlight);
        order.RecordDelivery(Line, 900, Some.Today.AddDays(3), Some.Stamp);

        Assert.IsType<OrderResult.Refused>(order.RecordDelivery(Line, 500, Some.Today.AddDays(2), Some.Stamp));
        Assert.IsType<OrderResult.Done>(order.RecordDelivery(Line, 850, Some.Today.AddDays(3), Some.Stamp));
        Assert.Equal(850, order.Lines[0].DeliveredImpressions);
    }

    [Fact]
    public void A_line_id_is_used_once() =>
        Assert.Throws<ArgumentException>(() => Some.Order().AddLine(Line, Some.LineTerms, Some.Stamp));

    [Fact]
    public void A_line_that_is_added_later_is_a_draft_of_the_same_order()
    {
        var order = Some.Order();
        Bring(order, Line, LineStatus.Booked);

        var flight = new Flight(Some.Today.AddDays(60), Some.Today.AddDays(69));
        var result = order.AddLine(Some.Id(61), Some.LineTerms with { Flight = flight }, Some.Stamp);

        Assert.Equal(LineStatus.Draft, Assert.Single(Assert.IsType<OrderResult.Done>(result).Lines).Status);
        Assert.Equal((OrderStatus.Scheduled, Some.Today, flight.Last), (order.Status, order.FlightStart, order.FlightEnd));
    }

    [Fact]
    public void An_order_keeps_its_parties()
    {
        var order = Some.Order();

        Assert.Equal("IO_PARTY_FIXED", order.Update(Some.OrderDetails with { AdvertiserId = Some.Id(99) }, Some.Stamp)?.Code);
        Assert.Null(order.Update(Some.OrderDetails with { Notes = "By fax." }, Some.Stamp));
        Assert.IsType<OrderUpdated>(order.Events[^1]);
    }

    private static InsertionOrder Delivered(long impressions)
    {
        var order = Some.Order();
        Bring(order, Line, LineStatus.InFlight);
        order.RecordDelivery(Line, impressions, Some.Today.AddDays(29), Some.Stamp);
        Do(order, LineAction.Finish, 30);
        return order;
    }

    private static void Do(InsertionOrder order, LineAction action, int day) =>
        Assert.IsType<OrderResult.Done>(order.Apply(new(action, Some.Today.AddDays(day)), Some.Stamp));

    private static void Bring(InsertionOrder order, Guid lineId, LineStatus status)
    {
        LineAction[] path = status switch
        {
            LineStatus.Booked => [LineAction.Book],
            LineStatus.InFlight => [LineAction.Book, LineAction.Start],
            LineStatus.Finished => [LineAction.Book, LineAction.Start, LineAction.Finish],
            LineStatus.Cancelled => [LineAction.Cancel],
            _ => [],
        };
        foreach (var action in path)
        {
            Assert.IsType<OrderResult.Done>(order.Apply(new(action, Some.Today) { LineId = lineId, Reason = "why" }, Some.Stamp));
        }
    }
}
