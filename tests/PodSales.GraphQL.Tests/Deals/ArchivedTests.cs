using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Tests.Dashboards;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.Deals;

public abstract class ArchivedTests(TestServer server) : IAsyncLifetime
{
    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    private Caller Seller => Network.As("seller");

    private string AdvertiserId => PipelineCalls.GlobalId("Advertiser", Network.AdvertiserId);

    private string PodcastId => PipelineCalls.GlobalId("Podcast", Network.PodcastId);

    public async Task InitializeAsync() => _network = await OwnNetwork.FoundAsync(server);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Theory]
    [InlineData("archiveAdvertiser", "advertiser", "InvalidInputError ADVERTISER_ARCHIVED")]
    [InlineData("archivePodcast", "podcast", "InvalidInputError PODCAST_ARCHIVED")]
    public async Task Nothing_new_is_sold_to_or_in_what_is_archived(string mutation, string kind, string expected)
    {
        var proposed = await Network.DealAsync(new(100, "USD"), null, 1, (Proposal, 0));
        var lost = await Network.DealAsync(new(100, "USD"), null, 1, (Lost, 0));
        var won = await Network.DealAsync(new(100, "USD"), null, 1, (Proposal, 0), (Won, 0));
        var draft = (await BookAsync(won.GlobalId(), draft: true)).Done.Text("insertionOrder.id");
        await ArchiveAsync(mutation, kind);

        Assert.Equal(expected, (await OpenAsync()).Error);
        Assert.Equal(expected, (await Seller.MoveAsync(proposed.GlobalId(), "WON")).Error);
        Assert.Equal(expected, (await Seller.ReopenAsync(lost.GlobalId(), "LEAD", "They called")).Error);
        Assert.Equal(expected, (await BookAsync(won.GlobalId(), draft: null)).Error);
        Assert.Equal(expected, (await Seller.MutateAsync("changeIoStatus", "insertionOrder { id }", new { ioId = draft, action = "BOOK" })).Error);
        var results = (await Seller.MutateAsync(
            "moveDeals", "results { error { code } }", new { moves = new[] { new { dealId = proposed.GlobalId(), stage = "WON" } } })).Done;
        Assert.Equal(expected.Split(' ')[1], results.Text("results.0.error.code"));
        Assert.Equal("PROPOSAL", (await Seller.ReadAsync("query ($id: ID!) { deal(id: $id) { stage } }", new { id = proposed.GlobalId() })).Text("deal.stage"));
    }

    [Fact]
    public async Task What_is_sold_to_or_in_it_already_goes_on()
    {
        var deal = await Network.DealAsync(new(100, "USD"), null, 1, (Proposal, 0));
        await ArchiveAsync("archiveAdvertiser", "advertiser");
        await ArchiveAsync("archivePodcast", "podcast");

        Assert.Null((await Seller.UpdateDealAsync(new { dealId = deal.GlobalId(), notes = "They are gone" })).Error);
        Assert.Null((await Seller.MoveAsync(deal.GlobalId(), "LOST", lossReason: "OTHER", note: "They are gone")).Error);
    }

    [Fact]
    public async Task What_is_owed_is_made_good_for_an_archived_advertiser_but_not_in_an_archived_show()
    {
        var order = await Network.OrderAsync(50_000, 3_000, 20_000, daysGone: 40);
        await ArchiveAsync("archiveAdvertiser", "advertiser");
        Assert.Null((await MakeGoodAsync(order)).Error);
        await ArchiveAsync("archivePodcast", "podcast");

        Assert.Equal("InvalidInputError PODCAST_ARCHIVED", (await MakeGoodAsync(order)).Error);
    }

    private Task<Outcome> MakeGoodAsync(InsertionOrder order) => Network.As("ad-ops").MutateAsync(
        "bookMakegood",
        "insertionOrder { id }",
        new
        {
            ioId = PipelineCalls.GlobalId("InsertionOrder", order.Id),
            lineId = PipelineCalls.GlobalId("OrderLine", order.Lines[0].Id),
            impressions = 1_000,
            flightStart = OwnNetwork.Today.AddDays(5),
            flightEnd = OwnNetwork.Today.AddDays(9),
        });

    private async Task ArchiveAsync(string mutation, string kind) => Assert.Null((await Network.As("admin").MutateAsync(
        mutation,
        $"{kind} {{ id }}",
        new Dictionary<string, string> { [$"{kind}Id"] = kind == "podcast" ? PodcastId : AdvertiserId })).Error);

    private Task<Outcome> OpenAsync() => Seller.MutateAsync(
        "createDeal",
        "deal { id }",
        new { advertiserId = AdvertiserId, podcastId = PodcastId, name = "Late", amount = new { minorUnits = 100, currency = "USD" } });

    private Task<Outcome> BookAsync(string dealId, bool? draft) => Seller.MutateAsync(
        "createIo",
        "insertionOrder { id }",
        new
        {
            dealId,
            draft,
            lines = new[]
            {
                new
                {
                    flightStart = OwnNetwork.Today.AddDays(5),
                    flightEnd = OwnNetwork.Today.AddDays(9),
                    bookedImpressions = 1_000,
                    rate = new { minorUnits = 2_000, currency = "USD" },
                },
            },
        });
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteArchivedTests(SqliteServer server) : ArchivedTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlArchivedTests(PostgreSqlServer server) : ArchivedTests(server);
