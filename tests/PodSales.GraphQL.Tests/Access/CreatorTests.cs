using PodSales.Domain.Catalog;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Events;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Access;

/// <summary>A network with two shows. Its creator makes the one that is called Night Shift.</summary>
public abstract class CreatorTests(TestServer server) : IAsyncLifetime
{
    private readonly Guid _otherId = Guid.CreateVersion7();
    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    private Caller Creator => Network.As("creator");

    private Caller Admin => Network.As("admin");

    public async Task InitializeAsync()
    {
        _network = await OwnNetwork.FoundAsync(server);
        await Network.AddAsync(Podcast.Create(
            Network.Id, _otherId, new() { Title = "Day Shift", FeedUrl = "https://feeds.example.com/day.xml" }, OwnNetwork.Now));
    }

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_creator_sees_their_own_shows_and_deals_as_if_there_were_no_others()
    {
        var own = await Network.DealAsync(new(100, "USD"));
        var other = await OtherDealAsync();

        var read = await Creator.ReadAsync(
            """
            query ($own: ID!, $other: ID!, $otherShow: ID!) {
              podcasts { totalCount nodes { title episodes { totalCount } } }
              deals { totalCount nodes { name podcast { title } history { to } } }
              own: deal(id: $own) { name } other: deal(id: $other) { name } node(id: $other) { id }
              podcast(id: $otherShow) { title } nodes(ids: [$otherShow]) { id }
            }
            """,
            new { own = own.GlobalId(), other = other.GlobalId(), otherShow = OtherShow });

        Assert.Equal((1, "Night Shift"), (read.Number("podcasts.totalCount"), read.Text("podcasts.nodes.0.title")));
        Assert.Equal((1, own.Name), (read.Number("deals.totalCount"), read.Text("deals.nodes.0.name")));
        Assert.Equal(own.Name, read.Text("own.name"));
        Assert.True(read.IsNull("other") && read.IsNull("node") && read.IsNull("podcast") && read.IsNull("nodes.0"));
        Assert.Equal(2, (await Network.As("viewer").ReadAsync("{ deals { totalCount } }")).Number("deals.totalCount"));
    }

    [Fact]
    public async Task Advertisers_are_known_to_creators_but_not_whom_to_talk_to_there()
    {
        var advertiser = Advertiser.Create(
            Network.Id, Guid.CreateVersion7(), new() { Name = "Coffee Company", ContactName = "Ann", Email = "ann@example.com", Phone = "+1 555 0100" }, OwnNetwork.Now);
        await Network.AddAsync(advertiser);
        var (query, id) = ("query ($id: ID!) { advertiser(id: $id) { name contactName email phone } }", new { id = PipelineCalls.GlobalId("Advertiser", advertiser.Id) });

        var seen = (await Network.As("viewer").ReadAsync(query, id)).At("advertiser");
        var answer = await Creator.AskAsync(query, id);

        Assert.Equal("""{"name":"Coffee Company","contactName":"Ann","email":"ann@example.com","phone":"+1 555 0100"}""", seen.GetRawText());
        Assert.Equal("""{"name":"Coffee Company","contactName":null,"email":null,"phone":null}""", answer.Root.At("data.advertiser").GetRawText());
        Assert.All(answer.Root.All("errors"), error => Assert.Equal("AUTH_NOT_AUTHORIZED", error.Text("extensions.code")));
    }

    [Fact]
    public async Task Of_an_order_a_creator_sees_the_lines_in_their_own_shows()
    {
        var mixed = await OrderAsync(Network.PodcastId, _otherId);
        var foreign = await OrderAsync(_otherId);

        var read = await Creator.ReadAsync(
            """
            query ($mixed: ID!, $foreign: ID!) {
              insertionOrders { totalCount }
              mixed: insertionOrder(id: $mixed) { lines { podcast { title } } totals { bookedImpressions } history { to } }
              foreign: insertionOrder(id: $foreign) { number }
              node(id: $foreign) { id }
            }
            """,
            new { mixed = IdOf(mixed), foreign = IdOf(foreign) });

        Assert.Equal(1, read.Number("insertionOrders.totalCount"));
        Assert.Equal(["Night Shift"], read.Texts("mixed.lines", "podcast.title"));
        Assert.Equal((1_000, 1), (read.Number("mixed.totals.bookedImpressions"), read.All("mixed.history").Count));
        Assert.True(read.IsNull("foreign") && read.IsNull("node"));
        var all = await Network.As("viewer").ReadAsync("query ($id: ID!) { insertionOrder(id: $id) { totals { bookedImpressions } history { to } } }", new { id = IdOf(mixed) });
        Assert.Equal((2_000, 2), (all.Number("insertionOrder.totals.bookedImpressions"), all.All("insertionOrder.history").Count));
    }

    [Fact]
    public async Task The_creators_dashboard_adds_up_their_own_shows()
    {
        await OrderAsync(Network.PodcastId);
        await OrderAsync(_otherId);
        const string Dashboard = "{ creatorDashboard { delivery { lines booked } lines { podcast { title } } } }";

        var (own, all) = (await Creator.ReadAsync(Dashboard), await Network.As("viewer").ReadAsync(Dashboard));
        var other = await Creator.AskAsync("query ($id: ID!) { creatorDashboard(podcastId: $id) { delivery { lines } } }", new { id = OtherShow });
        var free = await Creator.AskAsync(
            "query ($id: ID!) { availability(podcastId: $id, from: \"2030-01-01\", to: \"2030-01-02\") { days { day } } }", new { id = OtherShow });

        var fit = await Creator.AskAsync(
            "query ($advertiser: ID!, $show: ID!) { explainMatch(advertiserId: $advertiser, podcastId: $show) { score } }",
            new { advertiser = PipelineCalls.GlobalId("Advertiser", Network.AdvertiserId), show = OtherShow });

        Assert.Equal("PODCAST_NOT_FOUND", fit.ErrorCode);
        Assert.Equal((1, 1_000), (own.Number("creatorDashboard.delivery.lines"), own.Number("creatorDashboard.delivery.booked")));
        Assert.Equal(["Night Shift"], own.Texts("creatorDashboard.lines", "podcast.title"));
        Assert.Equal(2, all.Number("creatorDashboard.delivery.lines"));
        Assert.Equal(("PODCAST_NOT_FOUND", "PODCAST_NOT_FOUND"), (other.ErrorCode, free.ErrorCode));
    }

    [Fact]
    public async Task A_creator_is_not_told_live_of_other_shows()
    {
        var beginning = await Network.As("viewer").CursorAsync();
        await OrderAsync(_otherId);
        var own = await OrderAsync(Network.PodcastId);
        await using var dashboard = await Creator.FollowAsync(
            "subscription ($after: String) { onDashboardChanged(dashboard: CREATOR, after: $after) { eventType cursor } }", new { after = beginning });
        await using var deal = await Creator.FollowAsync(
            "subscription ($id: ID!) { onDealStageChanged(dealId: $id) { stage } }", new { id = (await OtherDealAsync()).GlobalId() });

        var first = (await dashboard.NextAsync()).Text("onDashboardChanged.cursor");
        var events = await Network.As("viewer").ReadAsync("{ events(first: 50) { nodes { cursor aggregateId } } }");

        Assert.Equal(own.Id.ToString(), events.All("events.nodes").Single(row => row.Text("cursor") == first).Text("aggregateId"));
        Assert.Contains("DEAL_NOT_FOUND", (await deal.NextMessageAsync()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_tells_of_the_whole_network_is_not_for_creators()
    {
        foreach (var field in new[] { "events { totalCount }", "imports { totalCount }", "changeRequests { totalCount }", "matchRecalculations { totalCount }", "podcasts { nodes { hosts } }" })
        {
            Assert.Equal((field, "AUTH_NOT_AUTHORIZED"), (field, (await Creator.AskAsync($"{{ {field} }}")).ErrorCode));
        }

        var order = await OrderAsync(Network.PodcastId, _otherId);
        using var paper = await Creator.GetAsync($"/insertion-orders/{order.Id}/document");
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, paper.StatusCode);
    }

    [Fact]
    public async Task An_administrator_ties_people_and_programs_to_shows_and_unties_them()
    {
        const string Titles = "{ podcasts { nodes { title } } }";
        var key = (await Admin.MutateAsync("createApiKey", "newApiKey { secret }", new { name = "Studio", roles = new[] { "creator" } })).Done.Text("newApiKey.secret");
        var program = server.WithToken(key);
        Assert.Empty((await program.ReadAsync(Titles)).All("podcasts.nodes"));

        var added = await HostAsync("addPodcastHost", "api-key:Studio");
        await HostAsync("addPodcastHost", "api-key:Studio");
        await HostAsync("addPodcastHost", "creator@own");
        var (tied, both) = ((await program.ReadAsync(Titles)).Texts("podcasts.nodes", "title"), (await Creator.ReadAsync(Titles)).Texts("podcasts.nodes", "title"));
        var removed = await HostAsync("removePodcastHost", "creator@own");

        Assert.Equal("[\"api-key:Studio\"]", added.Done.At("podcast.hosts").ToString());
        Assert.Equal(["Day Shift"], tied);
        Assert.Equal(["Day Shift", "Night Shift"], both);
        Assert.Equal("[\"api-key:Studio\"]", removed.Done.At("podcast.hosts").ToString());
        Assert.Equal(["Night Shift"], (await Creator.ReadAsync(Titles)).Texts("podcasts.nodes", "title"));
        Assert.Equal("InvalidInputError NOT_A_HOST", (await HostAsync("removePodcastHost", "creator@own")).Error);
        Assert.Equal("InvalidInputError SUBJECT_INVALID", (await HostAsync("addPodcastHost", " ")).Error);
        var told = await Admin.ReadAsync("{ events(first: 20, where: { type: { startsWith: \"podcast.host_\" } }) { nodes { type } } }");
        Assert.Equal(
            ["podcast.host_removed", "podcast.host_added", "podcast.host_added", "podcast.host_added"], told.Texts("events.nodes", "type"));
    }

    [Fact]
    public async Task A_creator_who_also_sells_sees_everything()
    {
        var token = server.TokensOf(TimeProvider.System).Issue(
            Network.Id, "creator@own", ["creator", "seller"], new GraphQL.Tenancy.IdentityOptions().Audience);

        var read = await server.WithToken(token).ReadAsync("{ podcasts { totalCount } }");

        Assert.Equal(2, read.Number("podcasts.totalCount"));
    }

    [Fact]
    public async Task The_demo_network_has_a_creator_with_shows_of_their_own()
    {
        var read = await server.As("demo", "creator").ReadAsync("{ podcasts { nodes { title } } deals { totalCount } insertionOrders { totalCount } }");

        Assert.Equal(["Salt and Smoke", "The Second Founder", "Zone Two"], read.Texts("podcasts.nodes", "title"));
        Assert.NotEqual(0, read.Number("deals.totalCount"));
    }

    private string OtherShow => PipelineCalls.GlobalId("Podcast", _otherId);

    private static string IdOf(InsertionOrder order) => PipelineCalls.GlobalId("InsertionOrder", order.Id);

    private Task<Outcome> HostAsync(string mutation, string subject) =>
        Admin.MutateAsync(mutation, "podcast { title hosts }", new { podcastId = OtherShow, subject });

    private async Task<Deal> OtherDealAsync()
    {
        var deal = Deal.Open(
            Network.Id,
            Guid.CreateVersion7(),
            new() { AdvertiserId = Network.AdvertiserId, PodcastId = _otherId, Name = "Elsewhere", Amount = new(200, "USD") },
            OwnNetwork.Now);
        await Network.AddAsync(deal);
        return deal;
    }

    private async Task<InsertionOrder> OrderAsync(params Guid[] podcasts)
    {
        var flight = new Flight(OwnNetwork.Today.AddDays(5), OwnNetwork.Today.AddDays(14));
        var order = InsertionOrder.Draft(
            Network.Id,
            Guid.CreateVersion7(),
            new() { Number = $"IO-{Guid.CreateVersion7():n}", AdvertiserId = Network.AdvertiserId, Currency = "USD" },
            [.. podcasts.Select(podcast => (Guid.CreateVersion7(), new LineTerms { PodcastId = podcast, Flight = flight, BookedImpressions = 1_000, Rate = new(2_000, "USD") }))],
            OwnNetwork.Now);
        Assert.IsType<OrderResult.Done>(order.Apply(new(LineAction.Book, OwnNetwork.Today), OwnNetwork.Now));
        await Network.AddAsync(order);
        return order;
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteCreatorTests(SqliteServer server) : CreatorTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlCreatorTests(PostgreSqlServer server) : CreatorTests(server);
