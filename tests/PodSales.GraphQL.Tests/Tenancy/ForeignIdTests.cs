using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Tenancy;

public abstract class ForeignIdTests(TestServer server)
{
    private readonly Caller _rival = server.As("rival", "admin");
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task Nothing_of_another_network_is_found_by_its_id()
    {
        var order = (await _seller.BookAsync(Line())).Done.At("insertionOrder");
        var (episode, _) = await _seller.EpisodeAsync("Zone Two #1");
        string[] ids =
        [
            order.Text("id"), order.Text("deal.id"), episode,
            await _seller.PodcastAsync(), await _seller.AdvertiserAsync(), await _seller.AdUnitAsync(),
        ];

        const string Query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        Assert.Equal(ids, (await _seller.ReadAsync(Query, new { ids })).Texts("nodes", "id"));
        Assert.All((await _rival.ReadAsync(Query, new { ids })).All("nodes"), node => Assert.Equal(System.Text.Json.JsonValueKind.Null, node.ValueKind));
        var fields = await _rival.ReadAsync(
            "query ($order: ID!, $deal: ID!, $podcast: ID!, $advertiser: ID!) { insertionOrder(id: $order) { id } deal(id: $deal) { id } podcast(id: $podcast) { id } advertiser(id: $advertiser) { id } }",
            new { order = ids[0], deal = ids[1], podcast = ids[3], advertiser = ids[4] });
        Assert.All(fields.EnumerateObject(), field => Assert.Equal(System.Text.Json.JsonValueKind.Null, field.Value.ValueKind));
    }

    [Fact]
    public async Task Lists_asked_for_by_an_id_of_another_network_are_empty()
    {
        var lists = await _rival.ReadAsync(
            "query ($podcast: ID, $advertiser: ID) { metricsDaily(podcastId: $podcast) { totalCount } matches(advertiserId: $advertiser) { totalCount } match(advertiserId: $advertiser, podcastId: $podcast) { id } }"
                .Replace("$podcast: ID, $advertiser: ID", "$podcast: ID!, $advertiser: ID!", StringComparison.Ordinal),
            new { podcast = await _seller.PodcastAsync(), advertiser = await _seller.AdvertiserAsync() });

        Assert.Equal((0, 0, true), (lists.Number("metricsDaily.totalCount"), lists.Number("matches.totalCount"), lists.IsNull("match")));
    }

    [Fact]
    public async Task Ids_of_another_network_are_refused_as_ids_of_nothing()
    {
        var order = (await _seller.BookAsync(Line())).Done.At("insertionOrder");
        var deal = order.Text("deal.id");

        Assert.Equal("NotFoundError DEAL_NOT_FOUND", (await _rival.MoveAsync(deal, "LEAD")).Error);
        Assert.Equal("NotFoundError DEAL_NOT_FOUND", (await _rival.ReopenAsync(deal, "LEAD", "Mine")).Error);
        Assert.Equal("NotFoundError DEAL_NOT_FOUND", (await _rival.UpdateDealAsync(new { dealId = deal, name = "Mine" })).Error);
        Assert.Equal("NotFoundError DEAL_NOT_FOUND", (await _rival.CreateIoAsync(deal, [Line()])).Error);
        Assert.Equal("NotFoundError INSERTION_ORDER_NOT_FOUND", (await _rival.ChangeAsync(order.Text("id"), "CANCEL", "Mine")).Error);
        Assert.Equal("NotFoundError INSERTION_ORDER_NOT_FOUND", (await _rival.MakegoodAsync(order.Text("id"), order.Text("lines.0.id"))).Error);
        var hold = (await _seller.HoldAsync((await _seller.EpisodeAsync("Zone Two #15")).Id)).Done.Text("hold.id");
        Assert.Equal("NotFoundError INVENTORY_HOLD_NOT_FOUND", (await _rival.ReleaseHoldAsync(hold)).Error);
        Assert.Equal("NotFoundError INVENTORY_HOLD_NOT_FOUND", (await _rival.MutateAsync(
            "createIo", "insertionOrder { id }", new { advertiserId = await _rival.AdvertiserAsync("Fernwell Mattress"), lines = new[] { Line(("holdId", hold)) } })).Error);
        Assert.Equal("NotFoundError INSERTION_ORDER_NOT_FOUND", (await _rival.MutateAsync("updateIo", "insertionOrder { id }", new { ioId = order.Text("id"), notes = "Mine" })).Error);
        Assert.Equal("NotFoundError INSERTION_ORDER_NOT_FOUND", (await _rival.MutateAsync(
            "proposeIoChange", "changeRequest { id }", new { ioId = order.Text("id"), reason = "Mine", notes = "Mine" })).Error);
        Assert.Equal(
            "NotFoundError PODCAST_NOT_FOUND",
            (await _rival.MutateAsync("recalculateMatches", "recalculation { pairs }", new { podcastId = await _seller.PodcastAsync() })).Error);
        Assert.Equal("WON", (await _seller.ReadAsync("query ($id: ID!) { deal(id: $id) { stage } }", new { id = deal })).Text("deal.stage"));
    }

    [Fact]
    public async Task An_id_of_another_kind_is_refused_before_anything_is_looked_up()
    {
        var answer = await _seller.AskAsync("query ($id: ID!) { deal(id: $id) { id } }", new { id = await _seller.PodcastAsync() });

        Assert.NotNull(answer.ErrorCode);
        Assert.True(answer.HasNoData);
    }

    [Fact]
    public async Task Explaining_a_match_of_another_network_says_that_there_is_none()
    {
        var answer = await _rival.AskAsync(
            "query ($advertiserId: ID!, $podcastId: ID!) { explainMatch(advertiserId: $advertiserId, podcastId: $podcastId) { score } }",
            new { advertiserId = await _seller.AdvertiserAsync(), podcastId = await _seller.PodcastAsync() });

        Assert.Equal("ADVERTISER_NOT_FOUND", answer.ErrorCode);
        Assert.True(answer.HasNoData);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteForeignIdTests(SqliteServer server) : ForeignIdTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlForeignIdTests(PostgreSqlServer server) : ForeignIdTests(server);
