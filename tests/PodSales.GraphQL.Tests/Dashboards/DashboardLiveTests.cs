using System.Text.Json;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Events;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Dashboards;

public abstract class DashboardLiveTests(TestServer server) : IAsyncLifetime
{
    private const string Changes =
        "subscription ($dashboard: DashboardKind!, $after: String) { onDashboardChanged(dashboard: $dashboard, after: $after) { dashboard cards eventType cursor } }";

    private const string Moves =
        "subscription ($stages: [DealStage!], $after: String) { onDealMoved(stages: $stages, after: $after) { from to by cursor deal { amount { minorUnits } } } }";

    private OwnNetwork? _network;
    private string _beginning = "";

    private OwnNetwork Network => _network!;

    private Caller Seller => Network.As("seller");

    public async Task InitializeAsync()
    {
        _network = await OwnNetwork.FoundAsync(server);
        _beginning = await Network.As("viewer").CursorAsync();
    }

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task A_dashboard_is_told_which_of_its_cards_changed_and_goes_on_after_a_break()
    {
        var deal = await Network.DealAsync(new(1, "USD"));
        await Seller.MoveAsync(deal.GlobalId(), "PROPOSAL");
        string seen;
        await using (var follower = await Network.As("viewer").FollowAsync(Changes, new { dashboard = "OPS", after = _beginning }))
        {
            Assert.Equal("OPS deal.created PIPELINE", Change(await follower.NextAsync()));
            var moved = await follower.NextAsync();
            Assert.Equal("OPS deal.stage_changed PIPELINE WIN_LOSS", Change(moved));
            seen = moved.Text("onDashboardChanged.cursor");
        }

        await Network.ImportAsync(isGood: false, TimeSpan.Zero);
        await using var again = await Network.As("viewer").FollowAsync(Changes, new { dashboard = "OPS", after = seen });

        Assert.Equal(
            ["OPS etl.import_queued IMPORTS", "OPS etl.import_started IMPORTS", "OPS etl.error IMPORTS"],
            [Change(await again.NextAsync()), Change(await again.NextAsync()), Change(await again.NextAsync())]);
        await Seller.UpdateDealAsync(new { dealId = deal.GlobalId(), notes = "Live" });
        Assert.Equal("OPS deal.updated PIPELINE", Change(await again.NextAsync()));
    }

    [Fact]
    public async Task A_dashboard_is_not_told_of_what_it_does_not_show_nor_of_other_networks()
    {
        await using var other = await OwnNetwork.FoundAsync(server);
        await using var follower = await Network.As("creator").FollowAsync(Changes, new { dashboard = "CREATOR", after = _beginning });

        await Network.DealAsync(new(1, "USD"));
        await other.OrderAsync(1_000, 3_000, null, daysGone: -5);
        await Network.OrderAsync(1_000, 3_000, 10, daysGone: 5);

        Assert.StartsWith("CREATOR io.", Change(await follower.NextAsync()), StringComparison.Ordinal);
        var events = (await Network.As("viewer").ReadAsync("{ events(first: 20) { nodes { type cursor } } }")).All("events.nodes");
        await using var all = await Network.As("creator").FollowAsync(Changes, new { dashboard = "CREATOR", after = _beginning });
        foreach (var expected in events.Reverse().Select(row => row.Text("type")).Where(type => type is "io.scheduled" or "io.line_status_changed" or "io.status_changed" or "io.delivery_recorded"))
        {
            Assert.Equal(expected, (await all.NextAsync()).Text("onDashboardChanged.eventType"));
        }
    }

    [Fact]
    public async Task Moves_of_all_deals_are_told_by_stage_and_none_is_lost_or_told_twice()
    {
        var (one, other) = (await Network.DealAsync(new(1, "USD")), await Network.DealAsync(new(2, "USD")));
        await Seller.MoveAsync(one.GlobalId(), "PROPOSAL");
        await Seller.MoveAsync(other.GlobalId(), "QUALIFIED");
        await Seller.MoveAsync(one.GlobalId(), "WON");
        await using var follower = await Network.As("viewer").FollowAsync(Moves, new { stages = new[] { "PROPOSAL" }, after = _beginning });

        var first = await follower.NextAsync();
        Assert.Equal(["LEAD PROPOSAL seller@own 1", "PROPOSAL WON seller@own 1"], [Move(first), Move(await follower.NextAsync())]);

        await Seller.MoveAsync(other.GlobalId(), "NEGOTIATION");
        await Seller.MoveAsync(other.GlobalId(), "PROPOSAL", note: "Back");
        Assert.Equal("NEGOTIATION PROPOSAL seller@own 2", Move(await follower.NextAsync()));
        await using var again = await Network.As("viewer").FollowAsync(Moves, new { after = first.Text("onDealMoved.cursor") });
        Assert.Equal(["LEAD QUALIFIED seller@own 2", "PROPOSAL WON seller@own 1"], [Move(await again.NextAsync()), Move(await again.NextAsync())]);
    }

    [Theory]
    [InlineData("creator", "OPS", "ROLE_REQUIRED")]
    [InlineData("creator", "ADVERTISER", "ROLE_REQUIRED")]
    public async Task Creators_follow_their_own_dashboard_only(string role, string dashboard, string code)
    {
        await using var follower = await Network.As(role).FollowAsync(Changes, new { dashboard });

        Assert.Equal(code, CodeOf(await follower.NextMessageAsync()));
    }

    [Fact]
    public async Task Creators_are_not_told_of_deals()
    {
        await using var follower = await Network.As("creator").FollowAsync(Moves);

        Assert.Equal("AUTH_NOT_AUTHORIZED", CodeOf(await follower.NextMessageAsync()));
    }

    [Fact]
    public async Task What_is_off_is_not_followed()
    {
        await using var off = await server.StartAnotherAsync(("ENABLE_NEW_DASHBOARD_CARDS", "false"));
        await using var follower = await Network.As("viewer", off.Address).FollowAsync(Changes, new { dashboard = "OPS" });

        Assert.Equal("FEATURE_DISABLED", CodeOf(await follower.NextMessageAsync()));
    }

    private static string Change(JsonElement told) =>
        $"{told.Text("onDashboardChanged.dashboard")} {told.Text("onDashboardChanged.eventType")} "
        + string.Join(' ', told.All("onDashboardChanged.cards").Select(card => card.GetString()));

    private static string Move(JsonElement told) =>
        $"{told.Text("onDealMoved.from")} {told.Text("onDealMoved.to")} {told.Text("onDealMoved.by")} {told.Number("onDealMoved.deal.amount.minorUnits")}";

    // An operation that does not begin is answered by a message of type error; its payload is the list of errors.
    private static string CodeOf(JsonElement message) => message.Text("type") == "error"
        ? message.Text("payload.0.extensions.code")
        : message.Text("payload.errors.0.extensions.code");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteDashboardLiveTests(SqliteServer server) : DashboardLiveTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlDashboardLiveTests(PostgreSqlServer server) : DashboardLiveTests(server);
