using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Deals;

/// <summary>How many statements the screens of deals cost, and what they show of the orders.</summary>
public abstract class DealStatementTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_deal_with_its_podcast_and_advertiser_is_one_statement()
    {
        var id = await _seller.DealInAsync("LEAD");

        Assert.Single(await server.CommandsOfAsync(
            _seller, "query ($id: ID!) { deal(id: $id) { name podcast { id title } advertiser { id name } } }", new { id }));
    }

    [Fact]
    public async Task A_page_of_deals_with_podcasts_and_advertisers_is_one_and_their_lines_are_one_more_of_what_is_selected()
    {
        const string Query = "{ deals(first: 50) { nodes { name podcast { title } advertiser { name } lines { promoCode rate { minorUnits } } } } }";

        var commands = await server.CommandsOfAsync(_seller, Query);

        Assert.Equal(2, commands.Count);
        Assert.All(["title", "name"], column => Assert.Contains(column, commands[0], StringComparison.Ordinal));
        Assert.All(["feed_url", "language", "email", "notes"], column => Assert.DoesNotContain(column, commands[0], StringComparison.Ordinal));
        Assert.All(["promo_code", "rate_minor_units"], column => Assert.Contains(column, commands[1], StringComparison.Ordinal));
        Assert.All(["vanity_url", "booked_impressions", "rate_currency"], column => Assert.DoesNotContain(column, commands[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_deal_in_a_list_shows_what_it_shows_by_itself()
    {
        const string Deal = "id name amount { minorUnits currency } podcast { id title language audience { monthlyDownloads } } advertiser { id name targeting { countries } }";

        foreach (var listed in (await _seller.ReadAsync($"{{ deals(first: 5) {{ nodes {{ {Deal} }} }} }}")).All("deals.nodes"))
        {
            var single = await _seller.ReadAsync($"query ($id: ID!) {{ deal(id: $id) {{ {Deal} }} }}", new { id = listed.Text("id") });

            Assert.Equal(single.At("deal").GetRawText(), listed.GetRawText());
        }
    }

    [Fact]
    public async Task A_changed_deal_shows_its_podcast_and_advertiser_as_they_are_now()
    {
        var id = await _seller.DealInAsync("LEAD");

        var moved = await _seller.ReadAsync(
            "mutation ($id: ID!) { moveDealStage(input: { dealId: $id, stage: QUALIFIED }) { deal { podcast { title } advertiser { name } } errors { ... on Error { message } } } }",
            new { id });

        var read = await _seller.ReadAsync("query ($id: ID!) { deal(id: $id) { podcast { title } advertiser { name } } }", new { id });
        Assert.Equal(read.At("deal").GetRawText(), moved.At("moveDealStage.deal").GetRawText());
    }

    [Fact]
    public async Task The_pipeline_by_stage_is_one_and_its_weights_are_one_more()
    {
        Assert.Single(await server.CommandsOfAsync(_seller, "{ pipeline { stages { stage dealCount total { minorUnits } } } }"));
        Assert.Equal(2, (await server.CommandsOfAsync(
            _seller, "{ pipeline { openWeighted { minorUnits } probabilitySource stages { weighted { minorUnits } probability } } }")).Count);
    }

    [Fact]
    public async Task A_deal_tells_its_orders_and_their_lines_and_one_without_orders_none()
    {
        var order = (await _seller.BookAsync(Line(), Line())).Done.At("insertionOrder");
        var read = await _seller.ReadAsync(
            "query ($id: ID!) { insertionOrder(id: $id) { lines { id promoCode shortfall { impressions } } deal { insertionOrders { number } lines { id promoCode shortfall { impressions } } } } }",
            new { id = order.Text("id") });

        Assert.Equal([order.Text("number")], read.Texts("insertionOrder.deal.insertionOrders", "number"));
        Assert.Equal(2, read.All("insertionOrder.lines").Count);
        Assert.Equal(read.At("insertionOrder.lines").GetRawText(), read.At("insertionOrder.deal.lines").GetRawText());
        var lead = await _seller.ReadAsync(
            "query ($id: ID!) { deal(id: $id) { insertionOrders { number } lines { id } } }", new { id = await _seller.DealInAsync("LEAD") });
        Assert.Empty(lead.All("deal.insertionOrders"));
        Assert.Empty(lead.All("deal.lines"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteDealStatementTests(SqliteServer server) : DealStatementTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlDealStatementTests(PostgreSqlServer server) : DealStatementTests(server);
