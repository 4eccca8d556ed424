using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class BookingTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task Two_lines_are_booked_and_add_up_to_the_cent()
    {
        var deal = await _seller.DealInAsync("WON");
        var unit = await _seller.AdUnitAsync();

        var order = (await _seller.CreateIoAsync(
            deal,
            [Line(), Line(("adUnitId", unit), ("bookedImpressions", 33_333), ("rate", new { minorUnits = 1_999, currency = "USD" }))],
            commission: 0.15m,
            purchaseOrderNumber: "PO-7")).Done.At("insertionOrder");

        Assert.Equal(("SCHEDULED", "USD", "PO-7", "Stridewell"), (order.Text("status"), order.Text("currency"), order.Text("purchaseOrderNumber"), order.Text("advertiser.name")));
        Assert.Equal((deal, $"{Start:yyyy-MM-dd}", $"{End:yyyy-MM-dd}"), (order.Text("deal.id"), order.Text("flightStart"), order.Text("flightEnd")));
        Assert.Equal(["MID_ROLL", "PRE_ROLL"], order.Texts("lines", "placement"));
        Assert.Equal(["BOOKED", "BOOKED"], order.Texts("lines", "status"));
        Assert.Equal(["Zone Two", "Zone Two"], order.Texts("lines", "podcast.title"));
        Assert.Equal("Pre-roll 30s", order.Text("lines.1.adUnit.name"));

        // 120 x 25.00, and 33.333 x 19.99 = 666.32667
        Assert.Equal([300_000, 66_633], order.All("lines").Select(line => line.Number("gross.minorUnits")));
        Assert.Equal((366_633, 311_638, 54_995), (order.Number("totals.gross.minorUnits"), order.Number("totals.net.minorUnits"), order.Number("totals.commission.minorUnits")));
        Assert.Equal((153_333, 0), (order.Number("totals.bookedImpressions"), order.Number("totals.deliveredImpressions")));
    }

    [Fact]
    public async Task Each_line_gets_a_code_of_its_own_that_can_be_read_aloud_and_an_address_made_from_it()
    {
        var order = (await _seller.BookAsync(Line(), Line(), Line())).Done.At("insertionOrder");

        var codes = order.Texts("lines", "promoCode");
        Assert.Equal(3, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches($"^ZONETWO[{PromoCodeGenerator.Alphabet}]{{2,8}}$", code));
        Assert.Equal(codes.Select(code => $"https://track.example.com/{code.ToLowerInvariant()}"), order.Texts("lines", "vanityUrl"));
    }

    [Fact]
    public async Task A_code_and_an_address_of_the_buyers_own_are_kept()
    {
        var code = $"MINE{Random.Shared.Next(1_000_000)}";

        var line = (await _seller.BookAsync(Line(("promoCode", code), ("vanityUrl", "https://stridewell.example.com/pod")))).Done.At("insertionOrder.lines.0");

        Assert.Equal((code, "https://stridewell.example.com/pod"), (line.Text("promoCode"), line.Text("vanityUrl")));
    }

    [Fact]
    public async Task A_code_that_another_line_has_is_refused()
    {
        var code = $"TAKEN{Random.Shared.Next(1_000_000)}";
        await _seller.BookAsync(Line(("promoCode", code)));

        var outcome = await _seller.BookAsync(Line(), Line(("promoCode", code.ToLowerInvariant())));

        Assert.Equal("InvalidInputError PROMO_CODE_TAKEN", outcome.Error);
        Assert.Contains(code.ToLowerInvariant(), outcome.Refusal.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flat_fee_for_spots_is_the_rate_itself()
    {
        var line = (await _seller.BookAsync(Line(("bookedImpressions", null), ("spots", 4), ("rateKind", "FLAT_FEE")))).Done.At("insertionOrder.lines.0");

        Assert.Equal(("SPOTS", 4, 2_500), (line.Text("delivery"), line.Number("spots"), line.Number("gross.minorUnits")));
    }

    [Fact]
    public async Task Orders_booked_at_once_get_numbers_and_codes_of_their_own()
    {
        var deals = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => _seller.DealInAsync("WON")));

        var outcomes = await Task.WhenAll(deals.Select(deal => _seller.CreateIoAsync(deal, [Line(), Line()])));

        var orders = outcomes.Select(outcome => outcome.Done.At("insertionOrder")).ToArray();
        Assert.Equal(10, orders.Select(order => order.Text("number")).Distinct().Count());
        Assert.Equal(20, orders.SelectMany(order => order.Texts("lines", "promoCode")).Distinct().Count());
        var numbers = orders.Select(order => int.Parse(order.Text("number").Split('-')[2], null)).Order().ToArray();
        Assert.Equal(Enumerable.Range(numbers[0], 10), numbers);
    }

    [Fact]
    public async Task Only_a_won_deal_is_booked()
    {
        var deal = await _seller.DealInAsync("NEGOTIATION");

        var outcome = await _seller.CreateIoAsync(deal, [Line()]);

        Assert.Equal(("InvalidInputError DEAL_NOT_WON", "dealId"), (outcome.Error, outcome.Refusal.Text("field")));
    }

    [Fact]
    public async Task A_flight_that_is_over_is_booked_only_with_a_reason()
    {
        var deal = await _seller.DealInAsync("WON");
        object[] lines = [Line(("flightStart", "2026-01-01"), ("flightEnd", "2026-01-31"))];

        Assert.Equal("InvalidInputError FLIGHT_IN_THE_PAST", (await _seller.CreateIoAsync(deal, lines)).Error);
        Assert.Null((await _seller.CreateIoAsync(deal, lines, reason: "Ran before the paper was signed")).Error);
    }

    [Theory]
    [InlineData("flightEnd", "2026-01-01", "FLIGHT_ENDS_BEFORE_START", "lines.0.flightEnd")]
    [InlineData("bookedImpressions", 0, "IMPRESSIONS_NOT_POSITIVE", "lines.0.bookedImpressions")]
    [InlineData("promoCode", "SAVE 10 %", "PROMO_CODE_INVALID", "lines.0.promoCode")]
    public async Task A_line_that_cannot_be_is_refused_with_its_field(string name, object value, string code, string field)
    {
        var outcome = await _seller.BookAsync(Line((name, value)));

        Assert.Equal(($"InvalidInputError {code}", field), (outcome.Error, outcome.Refusal.Text("field")));
    }

    [Theory]
    [InlineData(2_500, "EUR", "CURRENCY_MISMATCH", "lines.0.rate")]
    [InlineData(2_500, "usd", "CURRENCY_INVALID", "lines.0.rate.currency")]
    [InlineData(-1, "USD", "RATE_NEGATIVE", "lines.0.rate")]
    public async Task A_rate_is_in_the_deals_currency_and_from_zero(long minorUnits, string currency, string code, string field)
    {
        var outcome = await _seller.BookAsync(Line(("rate", new { minorUnits, currency })));

        Assert.Equal(($"InvalidInputError {code}", field), (outcome.Error, outcome.Refusal.Text("field")));
    }

    [Fact]
    public async Task An_order_without_lines_is_none() =>
        Assert.Equal("InvalidInputError LINE_REQUIRED", (await _seller.BookAsync()).Error);

    [Fact]
    public async Task What_belongs_to_another_network_does_not_exist()
    {
        var rival = server.As("rival", "admin");
        var (episode, _) = await rival.EpisodeAsync("Offer Letter #1");

        Assert.Equal("NotFoundError PODCAST_NOT_FOUND", (await _seller.BookAsync(Line(("podcastId", await rival.PodcastAsync("Offer Letter"))))).Error);
        Assert.Equal("NotFoundError EPISODE_NOT_FOUND", (await _seller.BookAsync(Line(("episodeId", episode)))).Error);
        Assert.Equal("NotFoundError AD_UNIT_NOT_FOUND", (await _seller.BookAsync(Line(("adUnitId", await rival.AdUnitAsync())))).Error);
        Assert.Equal("NotFoundError DEAL_NOT_FOUND", (await rival.CreateIoAsync(await _seller.DealInAsync("WON"), [Line()])).Error);
    }

    [Fact]
    public async Task An_episode_of_another_show_is_refused()
    {
        var (episode, _) = await _seller.EpisodeAsync("Extra Time #3");

        Assert.Equal("InvalidInputError EPISODE_OF_OTHER_PODCAST", (await _seller.BookAsync(Line(("episodeId", episode)))).Error);
    }

    [Fact]
    public async Task An_episode_is_sold_until_its_slots_are_taken_and_what_is_refused_takes_none()
    {
        const string Query = "query ($id: ID!) { node(id: $id) { ... on Episode { slotCapacity slotsTaken } } }";
        var (episode, _) = await _seller.EpisodeAsync("Zone Two #2");
        var line = Line(("episodeId", episode));
        var capacity = (await _seller.ReadAsync(Query, new { id = episode })).Number("node.slotCapacity");

        Assert.Equal("InvalidInputError SLOTS_TAKEN", (await _seller.BookAsync([.. Enumerable.Repeat(line, capacity + 1)])).Error);
        Assert.Equal(0, (await _seller.ReadAsync(Query, new { id = episode })).Number("node.slotsTaken"));

        Assert.Null((await _seller.BookAsync([.. Enumerable.Repeat(line, capacity)])).Error);
        Assert.Equal("InvalidInputError SLOTS_TAKEN", (await _seller.BookAsync(line)).Error);
        Assert.Equal(capacity, (await _seller.ReadAsync(Query, new { id = episode })).Number("node.slotsTaken"));
    }

    [Fact]
    public async Task Of_many_who_want_the_last_slots_at_once_no_more_get_one_than_there_are()
    {
        const string Query = "query ($id: ID!) { node(id: $id) { ... on Episode { slotCapacity slotsTaken } } }";
        var (episode, _) = await _seller.EpisodeAsync("Zone Two #4");
        var capacity = (await _seller.ReadAsync(Query, new { id = episode })).Number("node.slotCapacity");
        var deals = await Task.WhenAll(Enumerable.Range(0, capacity + 2).Select(_ => _seller.DealInAsync("WON")));

        var outcomes = await Task.WhenAll(deals.Select(deal => _seller.CreateIoAsync(deal, [Line(("episodeId", episode))])));

        Assert.Equal(capacity, outcomes.Count(outcome => outcome.Error is null));
        Assert.All(outcomes.Where(outcome => outcome.Error is not null), outcome => Assert.Equal("InvalidInputError SLOTS_TAKEN", outcome.Error));
        Assert.Equal(capacity, (await _seller.ReadAsync(Query, new { id = episode })).Number("node.slotsTaken"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteBookingTests(SqliteServer server) : BookingTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlBookingTests(PostgreSqlServer server) : BookingTests(server);
