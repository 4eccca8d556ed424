using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.InsertionOrders;
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
    public async Task A_recalculation_is_told_once_its_scores_are_saved()
    {
        var advertiserId = await _seller.AdvertiserAsync("Relay Mobile");
        await using var follower = await _seller.FollowAsync("subscription { onMatchesRecalculated { type payload actor } }");

        var told = await follower.UntilLiveAsync(() => _seller.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId }));

        Assert.Equal(("match.recalculated", "seller@demo"), (told.Text("onMatchesRecalculated.type"), told.Text("onMatchesRecalculated.actor")));
    }

    [Fact]
    public async Task The_deal_of_another_network_is_followed_in_vain()
    {
        var deal = await _seller.DealInAsync("LEAD");
        var rival = server.As("rival", "admin");
        await using var follower = await rival.FollowAsync(
            "subscription ($dealId: ID!) { onDealStageChanged(dealId: $dealId) { id } }", new { dealId = deal });
        await using var all = await rival.FollowFromHereAsync();

        for (var round = 0; round < 3; round++)
        {
            await _seller.MoveAsync(deal, "QUALIFIED");
            await _seller.MoveAsync(deal, "LEAD", note: "Again");
            await rival.UploadAsync("");

            // What the rival does itself comes; had the moves come too, they would have come before.
            Assert.Equal(["etl.import_queued", "etl.error"], await all.NextTypesAsync(2));
            Assert.False(follower.HasNews);
        }
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteLiveTests(SqliteServer server) : LiveTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlLiveTests(PostgreSqlServer server) : LiveTests(server);
