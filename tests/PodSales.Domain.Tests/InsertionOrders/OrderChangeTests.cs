using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Tests.InsertionOrders;

public sealed class OrderChangeTests
{
    private static readonly Guid Line = Some.Id(60);

    [Fact]
    public void A_draft_is_edited_and_a_booked_order_revised_and_neither_the_other_way()
    {
        var revision = Revise(terms => terms with { BookedImpressions = 70_000 });
        var draft = Some.Order();
        var booked = Booked();

        Assert.Equal("IO_NOT_BOOKED", draft.Revise(revision, "x", Some.Today, Some.Stamp)?.Code);
        Assert.Equal("IO_NOT_DRAFT", booked.Edit(revision, Some.Today, Some.Stamp)?.Code);
        Assert.Null(draft.Edit(revision, Some.Today, Some.Stamp));
        Assert.Null(booked.Revise(revision, "x", Some.Today, Some.Stamp));
        Assert.Equal((70_000, 70_000), (draft.Lines[0].BookedImpressions, booked.Lines[0].BookedImpressions));
    }

    [Fact]
    public void A_line_that_is_called_off_says_why_and_one_that_is_added_is_booked()
    {
        var order = Booked();
        var revision = new OrderRevision { Lines = [new(Line, Some.LineTerms, null), new(Some.Id(70), null, Some.LineTerms)] };

        Assert.Null(order.Revise(revision, "Recalled", Some.Today, Some.Stamp));

        Assert.Equal(
            [(Line, LineStatus.Cancelled, "Recalled"), (Some.Id(70), LineStatus.Booked, "Recalled")],
            order.Lines.Select(line => (line.Id, line.Status, line.StatusReason)));
        Assert.Equal(3, order.History.Count);
    }

    [Fact]
    public void What_cannot_be_done_as_a_whole_is_not_done_in_part()
    {
        var order = Booked();
        var revision = new OrderRevision
        {
            DetailsBefore = order.Details,
            DetailsAfter = order.Details with { Notes = "New" },
            Lines = [new(Line, Some.LineTerms, Some.LineTerms with { BookedImpressions = 0 })],
        };

        Assert.Equal("IMPRESSIONS_NOT_POSITIVE", order.Revise(revision, "x", Some.Today, Some.Stamp)?.Code);
        Assert.Equal((null, 50_000), (order.Notes, order.Lines[0].BookedImpressions));
    }

    [Fact]
    public void A_change_written_for_other_terms_is_outdated()
    {
        var order = Booked();
        var stale = new OrderRevision { Lines = [new(Line, Some.LineTerms with { BookedImpressions = 1 }, Some.LineTerms)] };
        var staleHead = new OrderRevision { DetailsBefore = order.Details with { Notes = "x" }, DetailsAfter = order.Details with { Notes = "y" } };

        Assert.Equal("CHANGE_OUTDATED", order.Revise(stale, "x", Some.Today, Some.Stamp)?.Code);
        Assert.Equal("CHANGE_OUTDATED", order.Revise(staleHead, "x", Some.Today, Some.Stamp)?.Code);
        Assert.Equal("CHANGE_EMPTY", order.Revise(new(), "x", Some.Today, Some.Stamp)?.Code);
    }

    [Fact]
    public void A_line_that_has_begun_keeps_its_first_day_and_what_it_delivered()
    {
        var order = Booked();
        order.Advance(Some.Today, Some.Stamp);
        order.RecordDelivery(Line, 20_000, Some.Today, Some.Stamp);

        Assert.Equal("LINE_BEGUN", order.Revise(Revise(terms => terms with { Flight = new(Some.Today.AddDays(1), Some.Today.AddDays(29)) }), "x", Some.Today, Some.Stamp)?.Code);
        Assert.Equal("BELOW_DELIVERED", order.Revise(Revise(terms => terms with { BookedImpressions = 19_999 }), "x", Some.Today, Some.Stamp)?.Code);
        Assert.Equal("FLIGHT_IN_THE_PAST", order.Revise(Revise(terms => terms with { Flight = new(Some.Today, Some.Today) }), "x", Some.Today.AddDays(1), Some.Stamp)?.Code);
        Assert.Null(order.Revise(Revise(terms => terms with { Flight = new(Some.Today, Some.Today.AddDays(40)) }), "x", Some.Today, Some.Stamp));
    }

    [Theory]
    [InlineData(-1, "Booked", OrderStatus.Scheduled)]
    [InlineData(0, "InFlight", OrderStatus.Active)]
    [InlineData(29, "InFlight", OrderStatus.Active)]
    [InlineData(30, "Finished", OrderStatus.Completed)]
    public void The_calendar_begins_and_ends_a_flight(int day, string status, OrderStatus order)
    {
        var booked = Booked();

        var moved = booked.Advance(Some.Today.AddDays(day), Some.Stamp);

        Assert.Equal((status, order), (booked.Lines[0].Status.ToString(), booked.Status));
        Assert.Equal(day < 0 ? 0 : 1, moved.Length);
        Assert.Empty(booked.Advance(Some.Today.AddDays(day), Some.Stamp));
    }

    [Fact]
    public void A_reservation_runs_out_after_its_last_day_and_gives_its_slot_back()
    {
        var order = Some.Order();
        order.Apply(new(LineAction.Reserve, Some.Today) { HoldThrough = Some.Today.AddDays(3) }, Some.Stamp);
        Assert.Equal(1, order.SlotsByEpisode()[Some.Id(40)]);

        Assert.Empty(order.Advance(Some.Today.AddDays(3), Some.Stamp));
        Assert.Single(order.Advance(Some.Today.AddDays(4), Some.Stamp));

        Assert.Equal(LineStatus.Expired, order.Lines[0].Status);
        Assert.Empty(order.SlotsByEpisode());
    }

    [Theory]
    [InlineData(LineAction.Book, 29, LinkState.Live)]
    [InlineData(LineAction.Book, 29 + LineItem.DaysOfLinkAfterFlight, LinkState.Live)]
    [InlineData(LineAction.Book, 30 + LineItem.DaysOfLinkAfterFlight, LinkState.Ended)]
    [InlineData(LineAction.Decline, 0, LinkState.Ended)]
    [InlineData(LineAction.Reserve, 0, LinkState.Unknown)]
    public void A_vanity_url_outlives_the_flight_for_listeners_who_come_late(LineAction action, int day, LinkState state)
    {
        var order = Some.Order();
        order.Apply(new(action, Some.Today) { Reason = "x", HoldThrough = Some.Today }, Some.Stamp);

        Assert.Equal(state, order.Lines[0].LinkOn(Some.Today.AddDays(day)));
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(10, 25_000, "2026-03-20")]
    [InlineData(10, 10_000, "2026-04-19")]
    [InlineData(10, 0, null)]
    [InlineData(10, 1, null)]
    public void The_end_is_projected_from_the_present_rate(int day, long delivered, string? end)
    {
        var flight = Some.LineTerms.Flight;

        var projected = Pacing.Of(50_000, delivered, flight, Some.Today.AddDays(day)).ProjectedEnd(flight);

        Assert.Equal(end, projected?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    private static InsertionOrder Booked()
    {
        var order = Some.Order();
        order.Apply(new(LineAction.Book, Some.Today), Some.Stamp);
        return order;
    }

    private static OrderRevision Revise(Func<LineTerms, LineTerms> change) =>
        new() { Lines = [new(Line, Some.LineTerms, change(Some.LineTerms))] };
}
