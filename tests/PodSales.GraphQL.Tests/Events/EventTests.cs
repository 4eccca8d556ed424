using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Events;

public abstract class EventTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task Events_come_in_the_order_in_which_things_happened()
    {
        await using var follower = await _seller.FollowFromHereAsync();

        var deal = await _seller.DealInAsync("NEGOTIATION");
        await _seller.MoveAsync(deal, "QUALIFIED", note: "Back to the brief");
        await _seller.MoveAsync(deal, "LOST", lossReason: "TIMING");

        Assert.Equal("deal.created", (await follower.NextAsync()).Text("onEvent.type"));
        string[] moves = [await MoveAsync(follower), await MoveAsync(follower), await MoveAsync(follower)];
        Assert.Equal(["lead > negotiation", "negotiation > qualified", "qualified > lost"], moves);
    }

    [Fact]
    public async Task An_event_says_what_happened_to_what_and_by_whom()
    {
        await using var follower = await _seller.FollowFromHereAsync();

        await server.As("demo", "admin").CreateDealAsync("Told of");

        var happened = (await follower.NextAsync()).At("onEvent");
        Assert.Equal(("deal.created", "admin@demo", "deal"), (happened.Text("type"), happened.Text("actor"), happened.Text("aggregateKind")));
        var payload = JsonDocument.Parse(happened.Text("payload")).RootElement;
        Assert.Contains(payload.EnumerateObject(), member => member.Value.ToString() == "450000");
    }

    [Fact]
    public async Task Only_the_types_asked_for_come()
    {
        await using var follower = await _seller.FollowFromHereAsync("deal.stage_changed", "io.scheduled");

        await _seller.BookAsync(Line());

        Assert.Equal(["deal.stage_changed", "deal.stage_changed", "io.scheduled"], await follower.NextTypesAsync(3));
    }

    [Fact]
    public async Task After_a_break_exactly_what_was_missed_comes_and_then_it_goes_on()
    {
        string seen;
        await using (var follower = await _seller.FollowFromHereAsync())
        {
            await _seller.CreateDealAsync("Before the break");
            seen = (await follower.NextAsync()).Text("onEvent.cursor");
        }

        await _seller.DealInAsync("QUALIFIED");
        await using var again = await _seller.FollowAsync(EventCalls.Subscription, new { after = seen });

        Assert.Equal(["deal.created", "deal.stage_changed"], await again.NextTypesAsync(2));
        await _seller.BookAsync(Line());
        Assert.Equal(["deal.created", "deal.stage_changed", "deal.stage_changed", "io.drafted"], await again.NextTypesAsync(4));
    }

    [Fact]
    public async Task Another_server_goes_on_where_the_first_one_stopped()
    {
        var seen = await _seller.CursorAsync();
        await using var other = await server.StartAnotherAsync();
        await using var follower = await server.As("demo", other.Address, "seller").FollowAsync(EventCalls.Subscription, new { after = seen });

        await _seller.DealInAsync("PROPOSAL");

        Assert.Equal(["deal.created", "deal.stage_changed"], await follower.NextTypesAsync(2));
    }

    [Fact]
    public async Task What_happens_in_another_network_is_never_told()
    {
        var rival = server.As("rival", "admin");
        await using var follower = await rival.FollowFromHereAsync();

        await _seller.DealInAsync("LEAD");
        await rival.MutateAsync("createDeal", "deal { id }", new
        {
            advertiserId = await rival.AdvertiserAsync("Northgate Invest"),
            podcastId = await rival.PodcastAsync("Offer Letter"),
            name = "Of the rival",
            amount = new { minorUnits = 1, currency = "USD" },
        });

        Assert.Equal("admin@rival", (await follower.NextAsync()).Text("onEvent.actor"));
    }

    [Fact]
    public async Task A_cursor_that_is_none_is_told_so()
    {
        await using var follower = await _seller.FollowAsync(EventCalls.Subscription, new { after = "not a cursor" });

        var refused = await follower.NextMessageAsync();

        Assert.Equal("CURSOR_INVALID", CodeOf(refused));
    }

    [Fact]
    public async Task The_list_of_events_gives_the_cursors_that_following_goes_on_from()
    {
        var deal = await _seller.DealInAsync("PROPOSAL");
        var key = new Guid(Convert.FromBase64String(deal).AsSpan()[^16..]);

        var events = (await _seller.ReadAsync(
            "query ($id: UUID) { events(where: { aggregateId: { eq: $id } }) { nodes { type cursor } } }", new { id = key })).At("events");
        await using var follower = await _seller.FollowAsync(EventCalls.Subscription, new { after = events.Text("nodes.1.cursor") });

        Assert.Equal(["deal.stage_changed", "deal.created"], events.Texts("nodes", "type"));
        Assert.Equal(events.Text("nodes.0.cursor"), (await follower.NextAsync()).Text("onEvent.cursor"));
    }

    private static async Task<string> MoveAsync(Follower follower)
    {
        var happened = await follower.NextAsync();
        Assert.Equal("deal.stage_changed", happened.Text("onEvent.type"));
        var payload = JsonDocument.Parse(happened.Text("onEvent.payload")).RootElement;
        return $"{payload.Text("from")} > {payload.Text("to")}";
    }

    // An operation that does not begin is answered by a message of type error; its payload is the list of errors.
    private static string CodeOf(JsonElement message) => message.Text("type") == "error"
        ? message.Text("payload.0.extensions.code")
        : message.Text("payload.errors.0.extensions.code");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteEventTests(SqliteServer server) : EventTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlEventTests(PostgreSqlServer server) : EventTests(server);
