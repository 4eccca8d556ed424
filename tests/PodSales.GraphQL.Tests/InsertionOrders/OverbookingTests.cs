using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Tests.Dashboards;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.InsertionOrders;

/// <summary>A show with 100 downloads a day and one mid-roll in each: 1,000 impressions in ten days.</summary>
public abstract class OverbookingTests(TestServer server) : IAsyncLifetime
{
    private const string Refused = "... on OverbookedError { line podcastId podcastTitle flightStart flightEnd available asked orders } ... on InvalidInputError { field }";

    private static readonly DateOnly First = OwnNetwork.Today.AddDays(5);
    private static readonly DateOnly Last = First.AddDays(9);

    private OwnNetwork? _network;
    private ServerProcess? _strict;

    private OwnNetwork Network => _network!;

    private Caller Seller => Network.As("seller", _strict!.Address);

    private Caller AdOps => Network.As("ad-ops", _strict!.Address);

    public async Task InitializeAsync()
    {
        _strict = await server.StartAnotherAsync(("PodSales__Inventory__SellableShare", "1"));
        _network = await OwnNetwork.FoundAsync(server);
        var episode = await Network.EpisodeAsync(inDays: -40);
        var file = new StringBuilder("day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n");
        for (var age = 1; age <= 28; age++)
        {
            file.Append(FormattableString.Invariant($"{OwnNetwork.Today.AddDays(-age):yyyy-MM-dd},{episode},hosting,100,,,,,\n"));
        }

        Assert.Equal("COMPLETED", (await AdOps.UploadAsync(Encoding.UTF8.GetBytes(file.ToString()))).Data.Text("importMetrics.import.status"));
    }

    public async Task DisposeAsync()
    {
        await Network.DisposeAsync();
        await _strict!.DisposeAsync();
    }

    [Fact]
    public async Task More_than_a_show_has_left_is_not_booked_and_the_answer_says_what_is_left()
    {
        var number = (await BookAsync(Seller, 600)).Done.Text("insertionOrder.number");

        var outcome = await BookAsync(Seller, 500);

        Assert.Equal("OverbookedError OVERBOOKED", outcome.Error);
        var refusal = outcome.Refusal;
        Assert.Equal((0, "Night Shift", 400, 500), (refusal.Number("line"), refusal.Text("podcastTitle"), refusal.Number("available"), refusal.Number("asked")));
        Assert.Equal(($"{First:yyyy-MM-dd}", $"{Last:yyyy-MM-dd}"), (refusal.Text("flightStart"), refusal.Text("flightEnd")));
        Assert.Equal(PipelineCalls.GlobalId("Podcast", Network.PodcastId), refusal.Text("podcastId"));
        Assert.Equal(number, Assert.Single(refusal.All("orders")).GetString());
        Assert.Equal(1, (await Seller.ReadAsync("{ insertionOrders { totalCount } }")).Number("insertionOrders.totalCount"));
        Assert.Null((await BookAsync(Seller, 400)).Error);
    }

    [Fact]
    public async Task Lines_of_one_order_count_together()
    {
        var outcome = await BookAsync(Seller, 600, 500);

        Assert.Equal(["OverbookedError OVERBOOKED", "OverbookedError OVERBOOKED"], outcome.Errors);
        Assert.Equal([(0, 500), (1, 400)], outcome.Payload.All("errors").Select(error => (error.Number("line"), error.Number("available"))));
    }

    [Fact]
    public async Task A_hold_takes_what_it_holds_and_becomes_a_line_without_taking_it_twice()
    {
        var hold = (await HoldAsync(Seller, 600)).Done.Text("hold.id");

        var (second, foreign) = (await HoldAsync(Seller, 500), await BookAsync(Seller, 500));
        var own = await CreateAsync(Seller, new { holdId = hold, flightStart = First, flightEnd = Last, rate = Rate });

        Assert.Equal(("OverbookedError OVERBOOKED", "OverbookedError OVERBOOKED"), (second.Error, foreign.Error));
        Assert.True(second.Refusal.IsNull("line"));
        Assert.Equal(400, second.Refusal.Number("available"));
        Assert.Null(own.Error);
    }

    [Fact]
    public async Task Ad_operations_may_promise_more_with_a_reason_that_is_kept()
    {
        var seller = await BookAsync(Seller, [1_200], allowOverbooking: true, reason: "They insist");
        var silent = await BookAsync(AdOps, [1_200], allowOverbooking: true);
        var booked = await BookAsync(AdOps, [1_200], allowOverbooking: true, reason: "A new season begins");
        var held = await HoldAsync(AdOps, 10, allowOverbooking: true, note: "The same");

        Assert.Equal("ForbiddenError ROLE_REQUIRED", seller.Error);
        Assert.Equal("InvalidInputError REASON_REQUIRED", silent.Error);
        Assert.Null(booked.Error);
        Assert.Null(held.Error);
        var told = (await Seller.ReadAsync("{ events(where: { type: { eq: \"inventory.overbooked\" } }) { nodes { actor payload } } }")).All("events.nodes");
        Assert.Equal(["ad-ops@own", "ad-ops@own"], told.Select(happened => happened.Text("actor")));
        using var payload = JsonDocument.Parse(told[1].Text("payload"));
        Assert.Equal(("A new season begins", 1_000, 1_200), (
            payload.RootElement.Text("reason"), payload.RootElement.Number("available"), payload.RootElement.Number("asked")));
    }

    [Fact]
    public async Task What_takes_impressions_later_is_looked_at_then()
    {
        var draft = (await BookAsync(Seller, [700], draft: true)).Done.Text("insertionOrder.id");
        var reserved = (await BookAsync(Seller, [500], draft: true)).Done;
        var (id, line) = (reserved.Text("insertionOrder.id"), reserved.Text("insertionOrder.lines.0.id"));
        Assert.Null((await StatusAsync(Seller, id, "RESERVE")).Error);

        var (book, reserve) = (await StatusAsync(Seller, draft, "BOOK"), await StatusAsync(Seller, draft, "RESERVE"));
        var revised = await Seller.MutateAsync("updateIo", "insertionOrder { id }", RevisionOf(id, line, 1_100), Refused);
        Assert.Null((await StatusAsync(Seller, id, "BOOK")).Error);
        var proposed = (await Seller.MutateAsync(
            "proposeIoChange", "changeRequest { id }", new { ioId = id, reason = "More", reviseLines = new[] { new { lineId = line, bookedImpressions = 1_100 } } })).Done;
        var approved = await DecideAsync(proposed.Text("changeRequest.id"), allowOverbooking: null);
        var allowed = await DecideAsync(proposed.Text("changeRequest.id"), allowOverbooking: true);

        Assert.All([book, reserve, revised, approved], outcome => Assert.Equal("OverbookedError OVERBOOKED", outcome.Error));
        Assert.Equal((500, 700), (book.Refusal.Number("available"), book.Refusal.Number("asked")));
        Assert.Null(allowed.Error);
    }

    [Fact]
    public async Task Where_nothing_is_known_nothing_is_refused()
    {
        var podcast = (await AdOps.MutateAsync("createPodcast", "podcast { id }", new { title = "New", feedUrl = "https://feeds.example.com/new.xml" })).Done;

        var outcome = await CreateAsync(Seller, new
        {
            podcastId = podcast.Text("podcast.id"),
            flightStart = First,
            flightEnd = Last,
            bookedImpressions = 1_000_000,
            rate = Rate,
        });

        Assert.Null(outcome.Error);
    }

    [Fact]
    public async Task Of_those_who_want_the_last_impressions_at_once_only_so_many_get_them_as_there_are()
    {
        var outcomes = await Task.WhenAll(
            [.. Enumerable.Range(0, 6).Select(_ => BookAsync(Seller, 300)), .. Enumerable.Range(0, 2).Select(_ => HoldAsync(Seller, 300))]);

        Assert.Equal(3, outcomes.Count(outcome => outcome.Error is null));
        Assert.All(outcomes.Where(outcome => outcome.Error is not null), outcome => Assert.Equal("OverbookedError OVERBOOKED", outcome.Error));
    }

    private static object Rate => new { minorUnits = 2_000, currency = "USD" };

    private static object RevisionOf(string ioId, string lineId, int impressions) =>
        new { ioId, reviseLines = new[] { new { lineId, bookedImpressions = impressions } } };

    private object LineOf(int impressions) => new
    {
        podcastId = PipelineCalls.GlobalId("Podcast", Network.PodcastId),
        flightStart = First,
        flightEnd = Last,
        bookedImpressions = impressions,
        rate = Rate,
    };

    private Task<Outcome> BookAsync(Caller caller, params int[] impressions) => BookAsync(caller, impressions, draft: null);

    private Task<Outcome> BookAsync(Caller caller, int[] impressions, bool? draft = null, bool? allowOverbooking = null, string? reason = null) =>
        caller.MutateAsync(
            "createIo",
            "insertionOrder { id number lines { id } }",
            new { advertiserId = PipelineCalls.GlobalId("Advertiser", Network.AdvertiserId), lines = impressions.Select(LineOf), draft, allowOverbooking, reason },
            Refused);

    private Task<Outcome> CreateAsync(Caller caller, object line) => caller.MutateAsync(
        "createIo",
        "insertionOrder { id }",
        new { advertiserId = PipelineCalls.GlobalId("Advertiser", Network.AdvertiserId), lines = new[] { line } },
        Refused);

    private Task<Outcome> HoldAsync(Caller caller, int impressions, bool? allowOverbooking = null, string? note = null) => caller.MutateAsync(
        "holdInventory",
        "hold { id }",
        new
        {
            podcastId = PipelineCalls.GlobalId("Podcast", Network.PodcastId),
            flightStart = First,
            flightEnd = Last,
            impressions,
            allowOverbooking,
            note,
        },
        Refused);

    private static Task<Outcome> StatusAsync(Caller caller, string ioId, string action) => caller.MutateAsync(
        "changeIoStatus",
        "insertionOrder { status }",
        new { ioId, action, holdThrough = action == "RESERVE" ? $"{First.AddDays(-1):yyyy-MM-dd}" : null },
        Refused);

    private Task<Outcome> DecideAsync(string changeRequestId, bool? allowOverbooking) => AdOps.MutateAsync(
        "decideIoChange", "changeRequest { status }", new { changeRequestId, approve = true, note = "Agreed", allowOverbooking }, Refused);
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteOverbookingTests(SqliteServer server) : OverbookingTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlOverbookingTests(PostgreSqlServer server) : OverbookingTests(server);
