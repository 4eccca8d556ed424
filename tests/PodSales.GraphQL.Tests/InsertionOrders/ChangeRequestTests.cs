using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class ChangeRequestTests(TestServer server)
{
    private const string Brand = "Stridewell";
    private const string Request = "changeRequest { id status reason proposedBy decidedBy decisionNote changes { lineId field before after } }";
    private const string Order = "insertionOrder { id status version notes commission lines { id status bookedImpressions flightEnd promoCode } }";

    private readonly Caller _adOps = server.As("demo", "ad-ops");
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_draft_changes_directly_what_is_left_out_stays_and_what_is_null_goes()
    {
        var draft = (await _seller.BookForAsync(Brand, [Line(), Line()], draft: true)).Done.At("insertionOrder");
        Assert.Null((await _seller.MutateAsync("updateIo", Order, new { ioId = draft.Text("id"), notes = "By fax", commission = 0.15 })).Error);

        var order = (await _seller.MutateAsync("updateIo", Order, new
        {
            ioId = draft.Text("id"),
            notes = (string?)null,
            reviseLines = new[] { new { lineId = draft.Text("lines.0.id"), bookedImpressions = 80_000 } },
            removeLines = new[] { draft.Text("lines.1.id") },
            addLines = new[] { Line(("podcastId", await _seller.PodcastAsync()), ("bookedImpressions", 10_000)) },
        })).Done.At("insertionOrder");

        Assert.Equal((true, 0.15m), (order.IsNull("notes"), order.At("commission").GetDecimal()));
        Assert.Equal([80_000, 120_000, 10_000], order.All("lines").Select(line => line.Number("bookedImpressions")));
        Assert.Equal(["DRAFT", "CANCELLED", "DRAFT"], order.Texts("lines", "status"));
        Assert.Equal(draft.Text("lines.0.promoCode"), order.Text("lines.0.promoCode"));
        Assert.Equal("BOOKED", (await _seller.ChangeAsync(draft.Text("id"), "BOOK")).Done.Text("insertionOrder.lines.0.status"));
    }

    [Fact]
    public async Task A_booked_order_changes_only_by_a_request_that_is_approved()
    {
        var order = (await _seller.BookForAsync(Brand, [Line(), Line()])).Done.At("insertionOrder");
        var (id, line) = (order.Text("id"), order.Text("lines.0.id"));
        Assert.Equal("InvalidInputError IO_NOT_DRAFT", (await _seller.MutateAsync("updateIo", Order, new { ioId = id, notes = "By fax" })).Error);

        var request = (await ProposeAsync(id, new { lineId = line, bookedImpressions = 60_000 })).Done.At("changeRequest");

        Assert.Equal(("PROPOSED", "seller@demo"), (request.Text("status"), request.Text("proposedBy")));
        Assert.Equal((line, "bookedImpressions", "120000", "60000"), (
            request.Text("changes.0.lineId"), request.Text("changes.0.field"), request.Text("changes.0.before"), request.Text("changes.0.after")));
        Assert.Equal(120_000, await ImpressionsAsync(id));

        var decided = (await DecideAsync(request.Text("id"), approve: true)).Done.At("changeRequest");

        Assert.Equal(("APPROVED", "ad-ops@demo"), (decided.Text("status"), decided.Text("decidedBy")));
        Assert.Equal(60_000, await ImpressionsAsync(id));
        Assert.Equal("InvalidInputError CHANGE_DECIDED", (await DecideAsync(request.Text("id"), approve: false, "Too late")).Error);
    }

    [Fact]
    public async Task A_refused_or_withdrawn_change_leaves_the_order_and_stays_in_its_history()
    {
        var order = (await _seller.BookForAsync(Brand, [Line()])).Done.At("insertionOrder");
        var (id, line) = (order.Text("id"), order.Text("lines.0.id"));
        var refused = (await ProposeAsync(id, new { lineId = line, bookedImpressions = 1 })).Done.Text("changeRequest.id");
        var withdrawn = (await ProposeAsync(id, new { lineId = line, bookedImpressions = 2 })).Done.Text("changeRequest.id");

        Assert.Equal("InvalidInputError REASON_REQUIRED", (await DecideAsync(refused, approve: false)).Error);
        Assert.Equal("REFUSED", (await DecideAsync(refused, approve: false, "Signed already")).Done.Text("changeRequest.status"));
        Assert.Equal("WITHDRAWN", (await _seller.MutateAsync("withdrawIoChange", Request, new { changeRequestId = withdrawn })).Done.Text("changeRequest.status"));

        Assert.Equal(120_000, await ImpressionsAsync(id));
        var history = await _seller.ReadAsync(
            "query ($id: ID) { changeRequests(ioId: $id) { totalCount nodes { status decisionNote insertionOrder { id } } } waiting: changeRequests(ioId: $id, where: { status: { eq: PROPOSED } }) { totalCount } }",
            new { id });
        Assert.Equal((2, 0), (history.Number("changeRequests.totalCount"), history.Number("waiting.totalCount")));
        Assert.Equal(["WITHDRAWN", "REFUSED"], history.Texts("changeRequests.nodes", "status"));
    }

    [Fact]
    public async Task A_change_happens_as_a_whole_or_not_at_all()
    {
        var (episode, _) = await _seller.EpisodeAsync("Zone Two #14");
        var capacity = await _seller.CapacityAsync(episode);
        var order = (await _seller.BookForAsync(Brand, [Line()])).Done.At("insertionOrder");
        var (id, line) = (order.Text("id"), order.Text("lines.0.id"));
        var request = (await _seller.MutateAsync("proposeIoChange", Request, new
        {
            ioId = id,
            reason = "More of it",
            notes = "With an episode",
            reviseLines = new[] { new { lineId = line, bookedImpressions = 90_000 } },
            addLines = new[] { Line(("episodeId", episode), ("podcastId", await _seller.PodcastAsync())) },
        })).Done.Text("changeRequest.id");
        Assert.Null((await _seller.BookForAsync(Brand, [.. Enumerable.Repeat(Line(("episodeId", episode)), capacity)])).Error);

        Assert.Equal("InvalidInputError SLOTS_TAKEN", (await DecideAsync(request, approve: true)).Error);

        var read = await _seller.ReadAsync(
            "query ($id: ID!, $request: ID!) { insertionOrder(id: $id) { notes version lines { bookedImpressions } } node(id: $request) { ... on ChangeRequest { status } } }",
            new { id, request });
        Assert.Equal((true, order.Number("version"), "PROPOSED"), (read.IsNull("insertionOrder.notes"), read.Number("insertionOrder.version"), read.Text("node.status")));
        Assert.Equal(120_000, Assert.Single(read.All("insertionOrder.lines")).Number("bookedImpressions"));
    }

    [Fact]
    public async Task A_change_that_was_written_for_something_else_is_outdated()
    {
        var order = (await _seller.BookForAsync(Brand, [Line()])).Done.At("insertionOrder");
        var (id, line) = (order.Text("id"), order.Text("lines.0.id"));
        var first = (await ProposeAsync(id, new { lineId = line, bookedImpressions = 70_000 })).Done.Text("changeRequest.id");
        var second = (await ProposeAsync(id, new { lineId = line, bookedImpressions = 50_000 })).Done.Text("changeRequest.id");
        Assert.Null((await DecideAsync(first, approve: true)).Error);

        Assert.Equal("InvalidInputError CHANGE_OUTDATED", (await DecideAsync(second, approve: true)).Error);
        Assert.Equal(70_000, await ImpressionsAsync(id));
    }

    [Fact]
    public async Task Of_two_decisions_at_once_one_counts()
    {
        var order = (await _seller.BookForAsync(Brand, [Line()])).Done.At("insertionOrder");
        var request = (await ProposeAsync(order.Text("id"), new { lineId = order.Text("lines.0.id"), bookedImpressions = 70_000 })).Done.Text("changeRequest.id");

        var outcomes = await Task.WhenAll(DecideAsync(request, approve: true), DecideAsync(request, approve: false, "No"));

        Assert.Equal([null, "InvalidInputError CHANGE_DECIDED"], outcomes.Select(outcome => outcome.Error).Order());
    }

    [Fact]
    public async Task The_history_of_an_order_tells_each_move_of_its_lines()
    {
        var order = (await _seller.BookForAsync(Brand, [Line()])).Done.Text("insertionOrder.id");
        await _adOps.ChangeAsync(order, "START", "Aired early");
        await _adOps.ChangeAsync(order, "CANCEL", "Recalled");

        var history = (await _seller.ReadAsync(
            "query ($id: ID!) { insertionOrder(id: $id) { history { from to by reason } } }", new { id = order })).All("insertionOrder.history");

        Assert.Equal(
            ["DRAFT BOOKED seller@demo ", "BOOKED IN_FLIGHT ad-ops@demo Aired early", "IN_FLIGHT CANCELLED ad-ops@demo Recalled"],
            history.Select(move => $"{move.Text("from")} {move.Text("to")} {move.Text("by")} {move.At("reason").GetString()}"));
    }

    [Fact]
    public async Task The_machine_of_lines_can_be_read_as_data()
    {
        var statuses = (await _seller.ReadAsync("{ lineStatuses { status takesInventory actions { action to condition } } }")).All("lineStatuses");

        var booked = statuses.Single(status => status.Text("status") == "BOOKED");
        Assert.True(booked.At("takesInventory").GetBoolean());
        Assert.Equal(["START IN_FLIGHT FLIGHT_BEGUN", "CANCEL CANCELLED REASON_GIVEN"], booked.All("actions").Select(action =>
            $"{action.Text("action")} {action.Text("to")} {action.Text("condition")}"));
    }

    private Task<Outcome> ProposeAsync(string ioId, object revision) => _seller.MutateAsync(
        "proposeIoChange", Request, new { ioId, reason = "The buyer asked", reviseLines = new[] { revision } });

    private Task<Outcome> DecideAsync(string changeRequestId, bool approve, string? note = null) =>
        _adOps.MutateAsync("decideIoChange", Request, new { changeRequestId, approve, note });

    private async Task<int> ImpressionsAsync(string ioId) => (await _seller.ReadAsync(
        "query ($id: ID!) { insertionOrder(id: $id) { lines { bookedImpressions } } }", new { id = ioId })).Number("insertionOrder.lines.0.bookedImpressions");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteChangeRequestTests(SqliteServer server) : ChangeRequestTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlChangeRequestTests(PostgreSqlServer server) : ChangeRequestTests(server);
