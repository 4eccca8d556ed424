using PodSales.Domain.Catalog;
using PodSales.GraphQL.Tests.Dashboards;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class ListTests(TestServer server) : IAsyncLifetime
{
    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    public async Task InitializeAsync() => _network = await OwnNetwork.FoundAsync(server);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Lists_of_one_show_advertiser_or_deal_hold_nothing_else()
    {
        var (otherShow, otherAdvertiser) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await Network.EpisodeAsync(inDays: 3);
        await Network.AddAsync(
            Podcast.Create(Network.Id, otherShow, new() { Title = "Day Shift", FeedUrl = "https://feeds.example.com/day.xml" }, OwnNetwork.Now),
            Advertiser.Create(Network.Id, otherAdvertiser, new() { Name = "Coffee Company" }, OwnNetwork.Now),
            AdUnit.Create(Network.Id, Guid.CreateVersion7(), new() { Name = "Everywhere", Placement = Placement.MidRoll, Duration = TimeSpan.FromSeconds(30) }, OwnNetwork.Now),
            AdUnit.Create(Network.Id, Guid.CreateVersion7(), new() { Name = "There", Placement = Placement.MidRoll, Duration = TimeSpan.FromSeconds(30), PodcastId = otherShow }, OwnNetwork.Now));
        var deal = await Network.DealAsync(new(100, "USD"), null, 1, (Proposal, 0), (Won, 0));
        await Network.OrderAsync(1_000, 2_000, null, daysGone: -5);
        Assert.Null((await Network.As("seller").MutateAsync("createIo", "insertionOrder { id }", new { dealId = deal.GlobalId() })).Error);

        var own = await CountsAsync(Network.PodcastId, Network.AdvertiserId, deal.GlobalId());
        var other = await CountsAsync(otherShow, otherAdvertiser, PipelineCalls.GlobalId("Deal", Guid.CreateVersion7()));

        Assert.Equal("1 1 1 1 2 2 1", own);
        Assert.Equal("0 0 0 2 0 0 0", other);
    }

    private async Task<string> CountsAsync(Guid podcast, Guid advertiser, string dealId)
    {
        var read = await Network.As("viewer").ReadAsync(
            """
            query ($show: ID!, $advertiser: ID!, $deal: ID!) {
              a: deals(podcastId: $show) { totalCount } b: deals(advertiserId: $advertiser) { totalCount }
              c: episodes(podcastId: $show) { totalCount } d: adUnits(podcastId: $show) { totalCount }
              e: insertionOrders(podcastId: $show) { totalCount } f: insertionOrders(advertiserId: $advertiser) { totalCount }
              g: insertionOrders(dealId: $deal) { totalCount }
            }
            """,
            new { show = PipelineCalls.GlobalId("Podcast", podcast), advertiser = PipelineCalls.GlobalId("Advertiser", advertiser), deal = dealId });
        return string.Join(' ', "abcdefg".Select(name => read.Number($"{name}.totalCount")));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteListTests(SqliteServer server) : ListTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlListTests(PostgreSqlServer server) : ListTests(server);
