using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class InventoryTests(TestServer server)
{
    private const string Brand = "Stridewell";

    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task A_held_slot_is_nobody_elses_until_it_is_released()
    {
        var episode = await EpisodeAsync(5);
        var capacity = await _seller.CapacityAsync(episode);
        var held = (await _seller.HoldAsync(episode, capacity)).Done.At("hold");

        Assert.Equal(("HELD", "FIRST", capacity, "seller@demo"), (held.Text("status"), held.Text("option"), held.Number("slots"), held.Text("heldBy")));
        var refused = await _seller.BookForAsync(Brand, [Line(("episodeId", episode))]);
        Assert.Equal("InvalidInputError SLOTS_TAKEN", refused.Error);
        Assert.Contains("a hold of seller@demo", refused.Refusal.Text("message"), StringComparison.Ordinal);

        Assert.Equal("RELEASED", (await _seller.ReleaseHoldAsync(held.Text("id"))).Done.Text("hold.status"));
        Assert.Null((await _seller.BookForAsync(Brand, [Line(("episodeId", episode))])).Error);
        Assert.Equal("InvalidInputError HOLD_OVER", (await _seller.ReleaseHoldAsync(held.Text("id"))).Error);
    }

    [Fact]
    public async Task A_second_option_waits_and_moves_up_when_the_first_one_ends()
    {
        var episode = await EpisodeAsync(6);
        var capacity = await _seller.CapacityAsync(episode);
        var first = (await _seller.HoldAsync(episode, capacity)).Done.Text("hold.id");

        Assert.Equal("InvalidInputError SLOTS_TAKEN", (await _seller.HoldAsync(episode)).Error);
        var second = (await _seller.HoldAsync(episode, acceptSecondOption: true)).Done;
        Assert.Equal("SECOND", second.Text("hold.option"));
        var id = second.Text("hold.id");
        Assert.Equal("InvalidInputError HOLD_IS_SECOND_OPTION", (await _seller.BookForAsync(Brand, [Line(("holdId", id))])).Error);

        await _seller.ReleaseHoldAsync(first);

        Assert.Equal("FIRST", await _seller.OptionAsync(id));
        var line = (await _seller.BookForAsync(Brand, [Line(("holdId", id))])).Done.At("insertionOrder.lines.0");
        Assert.Equal(("BOOKED", "Zone Two #6"), (line.Text("status"), line.Text("episode.title")));
        var hold = (await _seller.ReadAsync("query ($id: ID!) { node(id: $id) { ... on InventoryHold { status isLive } } }", new { id })).At("node");
        Assert.Equal(("CONVERTED", false), (hold.Text("status"), hold.At("isLive").GetBoolean()));
    }

    [Fact]
    public async Task A_hold_for_an_advertiser_is_booked_by_that_advertiser_only()
    {
        var hold = (await _seller.HoldAsync(await EpisodeAsync(7), advertiserId: await _seller.AdvertiserAsync("Ledgerly"))).Done.Text("hold.id");

        Assert.Equal("InvalidInputError HOLD_OF_OTHER_ADVERTISER", (await _seller.BookForAsync(Brand, [Line(("holdId", hold))])).Error);
        Assert.Null((await _seller.BookForAsync("Ledgerly", [Line(("holdId", hold))])).Error);
    }

    [Fact]
    public async Task A_hold_lasts_as_long_as_it_is_extended_and_no_longer_than_thirty_days()
    {
        var hold = (await _seller.HoldAsync(await EpisodeAsync(7))).Done.Text("hold.id");
        var later = DateTimeOffset.UtcNow.AddDays(20);

        Assert.Equal(later.UtcDateTime.Date, (await _seller.ExtendHoldAsync(hold, later)).Done.At("hold.expiresAt").GetDateTimeOffset().UtcDateTime.Date);
        Assert.Equal("InvalidInputError HOLD_EXPIRY_OUT_OF_RANGE", (await _seller.ExtendHoldAsync(hold, DateTimeOffset.UtcNow.AddDays(31))).Error);
        Assert.Equal("InvalidInputError HOLD_EXPIRY_OUT_OF_RANGE", (await _seller.ExtendHoldAsync(hold, DateTimeOffset.UtcNow.AddDays(-1))).Error);
        Assert.Equal("StaleVersionError STALE_VERSION", (await _seller.ReleaseHoldAsync(hold, version: 1)).Error);
    }

    [Fact]
    public async Task Of_many_who_hold_and_book_the_last_slots_at_once_no_more_get_one_than_there_are()
    {
        var episode = await EpisodeAsync(8);
        var capacity = await _seller.CapacityAsync(episode);

        var outcomes = await Task.WhenAll(
            [
                .. Enumerable.Range(0, capacity + 1).Select(_ => _seller.HoldAsync(episode)),
                .. Enumerable.Range(0, capacity + 1).Select(_ => _seller.BookForAsync(Brand, [Line(("episodeId", episode))])),
            ]);

        Assert.Equal(capacity, outcomes.Count(outcome => outcome.Error is null));
        Assert.All(outcomes.Where(outcome => outcome.Error is not null), outcome => Assert.Equal("InvalidInputError SLOTS_TAKEN", outcome.Error));
        var slots = await AvailableAsync(episode);
        Assert.Equal((capacity, 0), (slots.Number("booked") + slots.Number("held"), slots.Number("free")));
    }

    [Fact]
    public async Task Two_brands_of_one_trade_run_in_one_episode_only_with_a_reason()
    {
        var line = Line(("episodeId", await EpisodeAsync(9)));
        Assert.Null((await _seller.BookForAsync("HarvestBox", [line])).Error);

        var refused = await _seller.BookForAsync("Brightcup Coffee", [line]);

        Assert.Equal("InvalidInputError COMPETITOR_IN_EPISODE", refused.Error);
        Assert.Contains("HarvestBox", refused.Refusal.Text("message"), StringComparison.Ordinal);
        Assert.Null((await _seller.BookForAsync("HarvestBox", [line])).Error);
        Assert.Null((await _seller.BookForAsync("Brightcup Coffee", [line], reason: "Both agreed by mail")).Error);
    }

    [Fact]
    public async Task A_line_that_is_called_off_gives_its_slot_back()
    {
        var episode = await EpisodeAsync(10);
        var capacity = await _seller.CapacityAsync(episode);
        var order = (await _seller.BookForAsync(Brand, [.. Enumerable.Repeat(Line(("episodeId", episode)), capacity)])).Done.At("insertionOrder");
        Assert.Equal("InvalidInputError SLOTS_TAKEN", (await _seller.BookForAsync(Brand, [Line(("episodeId", episode))])).Error);

        await _seller.ChangeAsync(order.Text("id"), "CANCEL", "Budget cut", order.Text("lines.0.id"));

        Assert.Null((await _seller.BookForAsync(Brand, [Line(("episodeId", episode))])).Error);
    }

    [Fact]
    public async Task A_draft_that_is_booked_after_its_slot_or_code_was_taken_is_refused_with_a_reason()
    {
        var episode = await EpisodeAsync(11);
        var capacity = await _seller.CapacityAsync(episode);
        var slots = (await _seller.BookForAsync(Brand, [Line(("episodeId", episode))], draft: true)).Done.At("insertionOrder");
        Assert.Equal(("DRAFT", "DRAFT"), (slots.Text("status"), slots.Text("lines.0.status")));
        Assert.Null((await _seller.BookForAsync(Brand, [.. Enumerable.Repeat(Line(("episodeId", episode)), capacity)])).Error);

        Assert.Equal("InvalidInputError SLOTS_TAKEN", (await _seller.ChangeAsync(slots.Text("id"), "BOOK")).Error);

        var code = $"AGAIN{Random.Shared.Next(1_000_000)}";
        var declined = (await _seller.BookForAsync(Brand, [Line(("promoCode", code))], draft: true)).Done.Text("insertionOrder.id");
        Assert.Null((await _seller.ChangeAsync(declined, "DECLINE", "Not this quarter")).Error);
        Assert.Null((await _seller.BookForAsync(Brand, [Line(("promoCode", code))])).Error);

        var refused = await _seller.ChangeAsync(declined, "RESET");

        Assert.Equal("InvalidInputError PROMO_CODE_TAKEN", refused.Error);
        Assert.Contains(code, refused.Refusal.Text("message"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_calendar_tells_slot_by_slot_and_day_by_day_what_is_left()
    {
        var episode = await EpisodeAsync(12);
        var before = await AvailableAsync(episode);
        var number = (await _seller.BookForAsync(Brand, [Line(("episodeId", episode))])).Done.Text("insertionOrder.number");
        var hold = (await _seller.HoldAsync(episode)).Done.Text("hold.id");
        var days = (await AvailabilityAsync(Start, End)).All("days");

        var slots = await AvailableAsync(episode);

        Assert.Equal(
            (before.Number("capacity"), 1, 1, before.Number("free") - 2),
            (slots.Number("capacity"), slots.Number("booked"), slots.Number("held"), slots.Number("free")));
        Assert.Equal(["BOOKED", "HELD", "FREE"], slots.Texts("slots", "state").Take(3));
        Assert.Equal((number, hold), (slots.Text("slots.0.insertionOrder.number"), slots.Text("slots.1.hold.id")));

        // 90,000 impressions over thirty days are 3,000 a day; 30,000 held are 1,000.
        Assert.Null((await _seller.BookForAsync(Brand, [Line(("bookedImpressions", 90_000))])).Error);
        Assert.Null((await _seller.MutateAsync("holdInventory", "hold { impressions option }", new
        {
            podcastId = await _seller.PodcastAsync(),
            impressions = 30_000,
            flightStart = $"{Start:yyyy-MM-dd}",
            flightEnd = $"{End:yyyy-MM-dd}",
        })).Error);
        var after = (await AvailabilityAsync(Start, End)).All("days");
        Assert.Equal(30, after.Count);
        Assert.All(after.Zip(days), pair =>
        {
            Assert.Equal((3_000, 1_000), (pair.First.Number("booked") - pair.Second.Number("booked"), pair.First.Number("held") - pair.Second.Number("held")));
            Assert.Equal(pair.Second.Number("available") - 4_000, pair.First.Number("available"));
            Assert.Equal(pair.First.Number("supply") - pair.First.Number("booked") - pair.First.Number("held"), pair.First.Number("available"));
            Assert.Equal(pair.First.Number("available") < 0, pair.First.At("isOverbooked").GetBoolean());
        });
    }

    [Fact]
    public async Task A_calendar_of_too_many_days_is_refused()
    {
        var answer = await _seller.AskAsync(
            "query ($id: ID!) { availability(podcastId: $id, from: \"2026-01-01\", to: \"2026-12-31\") { days { day } } }", new { id = await _seller.PodcastAsync() });

        Assert.Equal("TOO_MANY_DAYS", answer.ErrorCode);
    }

    [Fact]
    public async Task A_hold_that_has_run_out_holds_nothing_and_the_job_notes_it()
    {
        var episode = await EpisodeAsync(13);
        var capacity = await _seller.CapacityAsync(episode);
        var hold = (await _seller.HoldAsync(episode, capacity, expiresAt: DateTimeOffset.UtcNow.AddSeconds(5))).Done.Text("hold.id");
        while ((await _seller.ReadAsync("query ($id: ID!) { node(id: $id) { ... on InventoryHold { isLive } } }", new { id = hold })).At("node.isLive").GetBoolean())
        {
            // Until its time is over; the server's clock decides.
        }

        await using var automatic = await server.StartAnotherAsync(("ENABLE_AUTOMATION_JOBS", "true"));
        await automatic.Log.FindAsync(line => line.Contains("HoldExpiry has run", StringComparison.Ordinal));

        var read = (await _seller.ReadAsync("query ($id: ID!) { node(id: $id) { ... on InventoryHold { status isLive option } } }", new { id = hold })).At("node");
        Assert.Equal(("EXPIRED", false, true), (read.Text("status"), read.At("isLive").GetBoolean(), read.IsNull("option")));
        Assert.Null((await _seller.BookForAsync(Brand, [Line(("episodeId", episode))])).Error);
    }

    private async Task<string> EpisodeAsync(int number) => (await _seller.EpisodeAsync($"Zone Two #{number}")).Id;

    private async Task<System.Text.Json.JsonElement> AvailableAsync(string episodeId)
    {
        var day = DateOnly.FromDateTime((await _seller.ReadAsync(
            "query ($id: ID!) { node(id: $id) { ... on Episode { publishedAt } } }", new { id = episodeId })).At("node.publishedAt").GetDateTimeOffset().UtcDateTime);
        return (await AvailabilityAsync(day.AddDays(-1), day.AddDays(1), episodeId)).At("episodes.0");
    }

    private async Task<System.Text.Json.JsonElement> AvailabilityAsync(DateOnly from, DateOnly to, string? episodeId = null) => (await _seller.ReadAsync(
        """
        query ($podcastId: ID!, $from: LocalDate!, $to: LocalDate!, $episodeId: ID) {
          availability(podcastId: $podcastId, from: $from, to: $to, episodeId: $episodeId) {
            days { day supply booked held available isOverbooked }
            episodes { day capacity booked held free episode { title } slots { number state insertionOrder { number } hold { id } } }
          }
        }
        """,
        new { podcastId = await _seller.PodcastAsync(), from = $"{from:yyyy-MM-dd}", to = $"{to:yyyy-MM-dd}", episodeId })).At("availability");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteInventoryTests(SqliteServer server) : InventoryTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlInventoryTests(PostgreSqlServer server) : InventoryTests(server);
