using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Metrics;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Events;

public abstract class LiveTests(TestServer server)
{
    private readonly Caller _adOps = server.As("demo", "ad-ops");
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_deal_is_shown_at_each_of_its_moves_and_at_no_others()
    {
        var deal = await _seller.DealInAsync("LEAD");
        await using var follower = await _seller.FollowAsync(
            "subscription ($dealId: ID!) { onDealStageChanged(dealId: $dealId) { id stage version podcast { title } } }", new { dealId = deal });

        var shown = await follower.UntilLiveAsync(async () =>
        {
            await _seller.MoveAsync(await _seller.DealInAsync("LEAD"), "QUALIFIED");
            await _seller.MoveAsync(deal, "QUALIFIED");
            await _seller.MoveAsync(deal, "LEAD", note: "Again");
        });

        Assert.Equal((deal, "Zone Two"), (shown.Text("onDealStageChanged.id"), shown.Text("onDealStageChanged.podcast.title")));
        await _seller.MoveAsync(deal, "NEGOTIATION");
        while (shown.Text("onDealStageChanged.stage") != "NEGOTIATION")
        {
            shown = await follower.NextAsync();
            Assert.Equal(deal, shown.Text("onDealStageChanged.id"));
        }
    }

    [Fact]
    public async Task An_order_is_shown_when_one_of_its_lines_moves()
    {
        var order = (await _seller.BookAsync(Line(), Line())).Done.At("insertionOrder");
        var (id, line) = (order.Text("id"), order.Text("lines.0.id"));
        await using var follower = await _seller.FollowAsync(
            "subscription ($ioId: ID!) { onIoChanged(ioId: $ioId) { id status lines { status } } }", new { ioId = id });

        await _adOps.ChangeAsync(id, "START", "Early", line);
        var shown = await follower.UntilLiveAsync(async () =>
        {
            await _adOps.ChangeAsync(id, "PAUSE", "Creative is late", line);
            await _adOps.ChangeAsync(id, "RESUME", "Creative is there", line);
        });

        Assert.Equal((id, "ACTIVE"), (shown.Text("onIoChanged.id"), shown.Text("onIoChanged.status")));
        await _adOps.ChangeAsync(id, "PAUSE", "For good", line);
        while (shown.Text("onIoChanged.lines.0.status") != "PAUSED")
        {
            shown = await follower.NextAsync();
        }

        Assert.Equal(["PAUSED", "BOOKED"], shown.Texts("onIoChanged.lines", "status"));
    }

    [Fact]
    public async Task An_import_is_followed_to_its_end()
    {
        await using var follower = await _adOps.FollowAsync(
            "subscription { onImportProgress { id status rowsRead rejected failureCode } }");

        var shown = await follower.UntilLiveAsync(() => _adOps.UploadAsync(""));
        while (shown.Text("onImportProgress.status") != "FAILED")
        {
            shown = await follower.NextAsync();
        }

        Assert.Equal("HEADER_MISSING", shown.Text("onImportProgress.failureCode"));
    }

    [Fact]
    public async Task An_import_is_followed_from_where_one_has_left_off()
    {
        const string Progress = "subscription ($after: String) { onImportProgress(after: $after) { id status changeCursor } }";
        var before = await _adOps.CursorAsync();
        var import = (await _adOps.ImportAsync("")).Text("id");

        await using var first = await _adOps.FollowAsync(Progress, new { after = before });
        var seen = (await first.NextAsync()).At("onImportProgress");
        await using var again = await _adOps.FollowAsync(Progress, new { after = seen.Text("changeCursor") });
        var last = (await again.NextAsync()).At("onImportProgress");
        await using var confused = await _adOps.FollowAsync(Progress, new { after = "yesterday" });

        Assert.Equal((import, import, "FAILED"), (seen.Text("id"), last.Text("id"), last.Text("status")));
        Assert.NotEqual(seen.Text("changeCursor"), last.Text("changeCursor"));
        Assert.Equal("CURSOR_INVALID", (await confused.NextMessageAsync()).Text("payload.0.extensions.code"));
        Assert.True((await _adOps.ReadAsync("query ($id: ID!) { import(id: $id) { changeCursor } }", new { id = import })).IsNull("import.changeCursor"));
    }

    [Fact]
    public async Task A_recalculation_is_told_once_its_scores_are_saved()
    {
        var advertiserId = await _seller.AdvertiserAsync("Relay Mobile");
        await using var follower = await _seller.FollowAsync("subscription { onMatchesRecalculated { type payload actor } }");

        var told = await follower.UntilLiveAsync(() => _seller.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId }));

        Assert.Equal(("match.recalculated", "seller@demo"), (told.Text("onMatchesRecalculated.type"), told.Text("onMatchesRecalculated.actor")));
    }

    [Fact]
    public async Task The_deal_of_another_network_cannot_be_followed()
    {
        var deal = await _seller.DealInAsync("LEAD");

        await using var follower = await server.As("rival", "admin").FollowAsync(
            "subscription ($dealId: ID!) { onDealStageChanged(dealId: $dealId) { id } }", new { dealId = deal });

        Assert.Contains("DEAL_NOT_FOUND", (await follower.NextMessageAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_deal_is_followed_on_after_a_break_and_no_move_is_lost_or_told_twice()
    {
        const string Subscription =
            "subscription ($dealId: ID!, $after: String) { onDealStageChanged(dealId: $dealId, after: $after) { id changeCursor } }";
        var (deal, other) = (await _seller.DealInAsync("LEAD"), await _seller.DealInAsync("LEAD"));
        var beginning = await _seller.CursorAsync();
        await _seller.MoveAsync(deal, "QUALIFIED");
        await _seller.MoveAsync(other, "QUALIFIED");
        await _seller.MoveAsync(deal, "PROPOSAL");
        var cursors = (await _seller.ReadAsync(
            "query ($id: ID!) { events(first: 50, where: { type: { eq: \"deal.stage_changed\" } }) { nodes { cursor aggregateId } } deal(id: $id) { changeCursor } }",
            new { id = deal })).At("events").All("nodes");

        string first;
        await using (var follower = await _seller.FollowAsync(Subscription, new { dealId = deal, after = beginning }))
        {
            first = (await follower.NextAsync()).Text("onDealStageChanged.changeCursor");
        }

        await using var again = await _seller.FollowAsync(Subscription, new { dealId = deal, after = first });
        var second = (await again.NextAsync()).Text("onDealStageChanged.changeCursor");
        await _seller.MoveAsync(deal, "NEGOTIATION");

        Assert.Equal([cursors[0].Text("cursor"), cursors[2].Text("cursor")], [second, first]);
        Assert.NotEqual(second, (await again.NextAsync()).Text("onDealStageChanged.changeCursor"));
    }

    [Fact]
    public async Task One_order_is_followed_on_after_a_break_and_no_change_is_lost_or_told_twice()
    {
        const string Subscription = "subscription ($ioId: ID!, $after: String) { onIoChanged(ioId: $ioId, after: $after) { version changeCursor } }";
        var beginning = await _seller.CursorAsync();
        var order = (await _seller.BookAsync(Line())).Done.Text("insertionOrder.id");
        var plain = (await _seller.ReadAsync("{ events(first: 1, where: { type: { eq: \"io.scheduled\" } }) { nodes { aggregateId } } }")).Text("events.nodes.0.aggregateId");
        var expected = (await _seller.ReadAsync("{ events(first: 50) { nodes { cursor aggregateId } } }")).All("events.nodes")
            .Where(row => row.Text("aggregateId") == plain).Select(row => row.Text("cursor")).Reverse().ToList();

        var told = new List<string>();
        await using (var follower = await _seller.FollowAsync(Subscription, new { ioId = order, after = beginning }))
        {
            told.Add((await follower.NextAsync()).Text("onIoChanged.changeCursor"));
        }

        await using var again = await _seller.FollowAsync(Subscription, new { ioId = order, after = told[0] });
        while (told.Count < expected.Count)
        {
            told.Add((await again.NextAsync()).Text("onIoChanged.changeCursor"));
        }

        Assert.Equal(expected, told);
        Assert.True(expected.Count > 1);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteLiveTests(SqliteServer server) : LiveTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlLiveTests(PostgreSqlServer server) : LiveTests(server);
