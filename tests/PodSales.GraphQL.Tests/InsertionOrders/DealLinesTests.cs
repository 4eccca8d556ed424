using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Tests.Dashboards;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class DealLinesTests(TestServer server) : IAsyncLifetime
{
    private const string Selection =
        """
        insertionOrder {
          id number status advertiser { name } totals { gross { minorUnits currency } }
          lines { placement delivery rateKind flightStart flightEnd bookedImpressions spots rate { minorUnits } podcast { title } episode { title } status promoCode }
        }
        """;

    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    private Caller Seller => Network.As("seller");

    public async Task InitializeAsync() => _network = await OwnNetwork.FoundAsync(server);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_won_deal_without_holds_becomes_one_line_over_thirty_days_worth_what_the_deal_is()
    {
        await Network.EpisodeAsync(inDays: 12);
        await Network.EpisodeAsync(inDays: 25);
        await Network.EpisodeAsync(inDays: 90);
        var deal = await WonAsync(123_457, OwnNetwork.Today.AddDays(10));

        var order = (await CreateAsync(deal)).Done.At("insertionOrder");

        var line = Assert.Single(order.All("lines"));
        Assert.Equal(("SCHEDULED", "Tea Company", 123_457), (order.Text("status"), order.Text("advertiser.name"), order.Number("totals.gross.minorUnits")));
        Assert.Equal(("Night Shift", "MID_ROLL", "FLAT_FEE", 2), (line.Text("podcast.title"), line.Text("placement"), line.Text("rateKind"), line.Number("spots")));
        Assert.Equal(
            ($"{OwnNetwork.Today.AddDays(11):yyyy-MM-dd}", $"{OwnNetwork.Today.AddDays(40):yyyy-MM-dd}"), (line.Text("flightStart"), line.Text("flightEnd")));
        Assert.NotEmpty(line.Text("promoCode"));
    }

    [Fact]
    public async Task What_a_deal_holds_becomes_its_lines_and_the_fees_add_up_to_the_cent()
    {
        var episode = await Network.EpisodeAsync(inDays: 12);
        var deal = await WonAsync(10_001, null);
        await HoldAsync(deal, episode, slots: 2, impressions: null);
        await HoldAsync(deal, episodeId: null, slots: 1, impressions: 5_000);

        var order = (await CreateAsync(deal)).Done.At("insertionOrder");

        Assert.Equal(
            ["In 12 days 2  5001", "  5000 5000"],
            order.All("lines").Select(line => $"{(line.IsNull("episode") ? "" : line.Text("episode.title"))} {line.At("spots")} {line.At("bookedImpressions")} {line.Number("rate.minorUnits")}"));
        Assert.Equal(10_001, order.Number("totals.gross.minorUnits"));
        var holds = await Seller.ReadAsync("{ inventoryHolds { nodes { id status } } }");
        Assert.Equal(["CONVERTED", "CONVERTED"], holds.Texts("inventoryHolds.nodes", "status"));
    }

    [Fact]
    public async Task A_deal_is_not_booked_by_itself_twice()
    {
        var deal = await WonAsync(100, null);
        var number = (await CreateAsync(deal)).Done.Text("insertionOrder.number");

        var again = await CreateAsync(deal);

        Assert.Equal("InvalidInputError DEAL_HAS_ORDER", again.Error);
        Assert.Contains(number, again.Refusal.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_won_deal_there_are_no_lines_to_make()
    {
        var open = await Network.DealAsync(new(100, "USD"), null, 1, (Proposal, 0));

        Assert.Equal("InvalidInputError DEAL_NOT_WON", (await CreateAsync(open)).Error);
        Assert.Equal("InvalidInputError LINE_REQUIRED", (await Seller.MutateAsync(
            "createIo", Selection, new { advertiserId = PipelineCalls.GlobalId("Advertiser", Network.AdvertiserId) })).Error);
    }

    private Task<Outcome> CreateAsync(Deal deal) => Seller.MutateAsync("createIo", Selection, new { dealId = deal.GlobalId() });

    private Task<Deal> WonAsync(long minorUnits, DateOnly? expectedClose) =>
        Network.DealAsync(new(minorUnits, "USD"), expectedClose, 1, (Proposal, 0), (Won, 0));

    private Task HoldAsync(Deal deal, Guid? episodeId, int slots, long? impressions) => Network.AddAsync(InventoryHold.Place(
        Network.Id,
        Guid.CreateVersion7(),
        new()
        {
            PodcastId = Network.PodcastId,
            EpisodeId = episodeId,
            DealId = deal.Id,
            Slots = slots,
            Impressions = impressions,
            Flight = new(OwnNetwork.Today.AddDays(10), OwnNetwork.Today.AddDays(19)),
        },
        OwnNetwork.Now.At.AddDays(3),
        OwnNetwork.Now));
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteDealLinesTests(SqliteServer server) : DealLinesTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlDealLinesTests(PostgreSqlServer server) : DealLinesTests(server);
