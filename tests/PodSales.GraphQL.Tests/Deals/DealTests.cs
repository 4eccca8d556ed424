using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Deals;

public abstract class DealTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_new_deal_is_a_lead_of_whoever_opens_it()
    {
        var deal = (await _seller.CreateDealAsync("Spring launch")).Done.At("deal");

        Assert.Equal(("LEAD", 1, "Spring launch"), (deal.Text("stage"), deal.Number("version"), deal.Text("name")));
        Assert.Equal((450_000L, "USD"), (deal.At("amount.minorUnits").GetInt64(), deal.Text("amount.currency")));
        Assert.Equal(("seller@demo", "2030-03-01"), (deal.Text("owner"), deal.Text("expectedClose")));
        var read = await _seller.ReadAsync(
            "query ($id: ID!) { deal(id: $id) { stage isOpen advertiser { name } podcast { title } history { to } } }", new { id = deal.Text("id") });
        Assert.Equal(("LEAD", true), (read.Text("deal.stage"), read.At("deal.isOpen").GetBoolean()));
        Assert.Equal(("Stridewell", "Zone Two"), (read.Text("deal.advertiser.name"), read.Text("deal.podcast.title")));
        Assert.Empty(read.All("deal.history"));
    }

    [Fact]
    public async Task Everything_that_is_wrong_with_a_new_deal_is_told_at_once()
    {
        var outcome = await _seller.CreateDealAsync("", minorUnits: -1);

        Assert.Equal(["InvalidInputError REQUIRED", "InvalidInputError AMOUNT_NEGATIVE"], outcome.Errors);
        Assert.Equal(["name", "amount"], outcome.Payload.Texts("errors", "field"));
        Assert.True(outcome.Payload.IsNull("deal"));
    }

    [Fact]
    public async Task A_currency_that_is_no_code_is_told_with_its_field()
    {
        var outcome = await _seller.CreateDealAsync("Launch", currency: "dollars");

        Assert.Equal("InvalidInputError CURRENCY_INVALID", outcome.Error);
        Assert.Equal("amount.currency", outcome.Refusal.Text("field"));
    }

    [Fact]
    public async Task An_update_keeps_what_is_left_out_and_clears_what_is_null()
    {
        var deal = await _seller.DealInAsync("LEAD");

        var kept = (await _seller.UpdateDealAsync(new { dealId = deal, name = "New name" })).Done.At("deal");
        Assert.Equal(("New name", "2030-03-01", "From the spring pitch"), (kept.Text("name"), kept.Text("expectedClose"), kept.Text("notes")));
        Assert.Equal((450_000L, 2), (kept.At("amount.minorUnits").GetInt64(), kept.Number("version")));

        var cleared = (await _seller.UpdateDealAsync(new { dealId = deal, expectedClose = (string?)null, notes = (string?)null })).Done.At("deal");
        Assert.True(cleared.IsNull("expectedClose"));
        Assert.True(cleared.IsNull("notes"));
        Assert.Equal("New name", cleared.Text("name"));
        Assert.Equal("InvalidInputError REQUIRED", (await _seller.UpdateDealAsync(new { dealId = deal, name = (string?)null })).Error);
    }

    [Fact]
    public async Task A_closed_deal_keeps_its_amount()
    {
        var deal = await _seller.DealInAsync("WON");

        var outcome = await _seller.UpdateDealAsync(new { dealId = deal, amount = new { minorUnits = 1, currency = "USD" } });

        Assert.Equal("InvalidInputError DEAL_CLOSED", outcome.Error);
        Assert.Null((await _seller.UpdateDealAsync(new { dealId = deal, notes = "Signed" })).Error);
    }

    [Fact]
    public async Task A_decision_on_an_old_version_is_refused_with_the_present_one()
    {
        var deal = await _seller.DealInAsync("QUALIFIED");

        var outcome = await _seller.MoveAsync(deal, "PROPOSAL", version: 1);

        Assert.Equal("StaleVersionError STALE_VERSION", outcome.Error);
        Assert.Equal(2, outcome.Refusal.Number("currentVersion"));
        Assert.Equal("StaleVersionError STALE_VERSION", (await _seller.UpdateDealAsync(new { dealId = deal, version = 1, name = "Late" })).Error);
        Assert.Null((await _seller.MoveAsync(deal, "PROPOSAL", version: 2)).Error);
    }

    [Fact]
    public async Task Of_many_moves_at_once_on_the_same_version_exactly_one_wins()
    {
        var deal = await _seller.DealInAsync("LEAD");

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _seller.MoveAsync(deal, "QUALIFIED", version: 1)));

        Assert.Single(outcomes, outcome => outcome.Error is null);
        Assert.All(outcomes.Where(outcome => outcome.Error is not null), outcome => Assert.Equal("StaleVersionError STALE_VERSION", outcome.Error));
        var read = await _seller.ReadAsync("query ($id: ID!) { deal(id: $id) { version history { to } } }", new { id = deal });
        Assert.Equal((2, 1), (read.Number("deal.version"), read.All("deal.history").Count));
    }

    [Fact]
    public async Task Filters_find_deals_by_stage_and_name()
    {
        var name = $"Found by filter {Guid.NewGuid():n}";
        var deal = (await _seller.CreateDealAsync(name)).Done.Text("deal.id");

        const string Query = "query ($where: DealFilterInput) { deals(where: $where) { totalCount nodes { id } } }";
        var found = await _seller.ReadAsync(Query, new { where = new { name = new { eq = name }, stage = new { @in = new[] { "LEAD", "WON" } } } });
        var other = await _seller.ReadAsync(Query, new { where = new { name = new { eq = name }, stage = new { neq = "LEAD" } } });

        Assert.Equal([deal], found.Texts("deals.nodes", "id"));
        Assert.Equal(0, other.Number("deals.totalCount"));
    }

    [Fact]
    public async Task What_does_not_exist_cannot_be_sold()
    {
        var rival = server.As("rival", "admin");
        var input = new
        {
            advertiserId = await _seller.AdvertiserAsync(),
            podcastId = await rival.PodcastAsync("Offer Letter"),
            name = "On another network's show",
            amount = new { minorUnits = 1, currency = "USD" },
        };

        Assert.Equal("NotFoundError PODCAST_NOT_FOUND", (await _seller.MutateAsync("createDeal", "deal { id }", input)).Error);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteDealTests(SqliteServer server) : DealTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlDealTests(PostgreSqlServer server) : DealTests(server);
