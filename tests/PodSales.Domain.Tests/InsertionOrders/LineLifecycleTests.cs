using System.Globalization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class LineLifecycleTests
{
    private static readonly Dictionary<LineStatus, LineAction[]> PathTo = new()
    {
        [LineStatus.Draft] = [],
        [LineStatus.Reserved] = [LineAction.Reserve],
        [LineStatus.Booked] = [LineAction.Book],
        [LineStatus.InFlight] = [LineAction.Book, LineAction.Start],
        [LineStatus.Paused] = [LineAction.Book, LineAction.Start, LineAction.Pause],
        [LineStatus.Finished] = [LineAction.Book, LineAction.Start, LineAction.Finish],
        [LineStatus.Cancelled] = [LineAction.Cancel],
        [LineStatus.Declined] = [LineAction.Decline],
        [LineStatus.Expired] = [LineAction.Reserve, LineAction.Expire],
    };

    public static TheoryData<LineStatus, LineAction> EveryPair => Pairs.Of<LineStatus, LineAction>();

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void Every_action_in_every_status_does_what_the_table_says(LineStatus status, LineAction action)
    {
        var order = OrderIn(status);

        var result = order.Apply(Command(action), Some.Stamp);

        var transition = LineLifecycle.Find(status, action);
        Assert.Equal(transition is not null, result is OrderResult.Done);
        Assert.Equal(transition?.To ?? status, order.Lines[0].Status);
    }

    [Theory]
    [InlineData(LineStatus.Draft, "Reserve Book Decline Cancel")]
    [InlineData(LineStatus.Reserved, "Book Decline Expire Cancel Reset")]
    [InlineData(LineStatus.Booked, "Start Cancel")]
    [InlineData(LineStatus.InFlight, "Pause Finish Cancel")]
    [InlineData(LineStatus.Paused, "Resume Finish Cancel")]
    [InlineData(LineStatus.Finished, "")]
    [InlineData(LineStatus.Cancelled, "")]
    [InlineData(LineStatus.Declined, "Reset")]
    [InlineData(LineStatus.Expired, "Reset")]
    public void A_status_offers_these_actions(LineStatus status, string actions) =>
        Assert.Equal(actions, string.Join(' ', LineLifecycle.From(status).Select(row => row.Action)));

    [Theory]
    [InlineData(LineStatus.Booked, LineAction.Start, -1, "FLIGHT_NOT_BEGUN")]
    [InlineData(LineStatus.Booked, LineAction.Start, 0, null)]
    [InlineData(LineStatus.InFlight, LineAction.Finish, 29, "FLIGHT_NOT_OVER")]
    [InlineData(LineStatus.InFlight, LineAction.Finish, 30, null)]
    [InlineData(LineStatus.InFlight, LineAction.Cancel, 5, "REASON_REQUIRED")]
    [InlineData(LineStatus.Reserved, LineAction.Expire, 0, "HOLD_NOT_OVER")]
    [InlineData(LineStatus.Reserved, LineAction.Expire, 1, null)]
    [InlineData(LineStatus.Draft, LineAction.Book, 29, null)]
    [InlineData(LineStatus.Draft, LineAction.Book, 30, "FLIGHT_IN_THE_PAST")]
    public void Without_a_reason_dates_decide(LineStatus status, LineAction action, int day, string? code)
    {
        var order = OrderIn(status);

        var result = order.Apply(new(action, Some.Today.AddDays(day)), Some.Stamp);

        Assert.Equal(code, (result as OrderResult.Refused)?.Problem.Code);
    }

    [Theory]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    public void A_message_has_the_same_days_in_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var result = OrderIn(LineStatus.Draft).Apply(new(LineAction.Book, Some.Today.AddDays(30)), Some.Stamp);

            Assert.Equal(
                "The flight 2026-03-01..2026-03-30 is over on 2026-03-31; choose other days, or give a reason to book it afterwards.",
                Assert.IsType<OrderResult.Refused>(result).Problem.Message);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(OrderStatus.Scheduled, LineStatus.Draft, LineStatus.Booked)]
    [InlineData(OrderStatus.Active, LineStatus.Booked, LineStatus.InFlight)]
    [InlineData(OrderStatus.Completed, LineStatus.InFlight, LineStatus.Finished)]
    [InlineData(OrderStatus.Cancelled, LineStatus.InFlight, LineStatus.Cancelled)]
    [InlineData(OrderStatus.Draft, LineStatus.Reserved, LineStatus.Draft)]
    public void Who_names_the_status_they_want_gets_there(OrderStatus wanted, LineStatus from, LineStatus to)
    {
        var order = OrderIn(from);

        order.Apply(Command(LineLifecycle.ActionTowards(wanted)), Some.Stamp);

        Assert.Equal((wanted, to), (order.Status, order.Lines[0].Status));
    }

    private static InsertionOrder OrderIn(LineStatus status)
    {
        var order = Some.Order();
        foreach (var action in PathTo[status])
        {
            Assert.IsType<OrderResult.Done>(order.Apply(Command(action), Some.Stamp));
        }

        return order;
    }

    private static LineCommand Command(LineAction action) =>
        new(action, Some.Today.AddDays(action == LineAction.Expire ? 1 : 0)) { Reason = "why", HoldThrough = Some.Today };
}
