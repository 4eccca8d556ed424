using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.InsertionOrders;

public abstract class DeliveryTests(TestServer server)
{
    private const string Order =
        """
        insertionOrder {
          id status pacing { booked delivered expected pace projectedShortfall }
          lines {
            id deliveredImpressions deliveredThrough shortfall { impressions owed value { minorUnits } }
            repairReason repairsLineId pacing { pace projected projectedEnd requiredPerDay band }
          }
        }
        """;

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.UtcNow.AddHours(-12));

    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task A_count_of_an_ad_server_paces_the_line_and_the_order()
    {
        // Ten of thirty days are over, and 30,000 of 40,000 due impressions delivered.
        var order = await RunningAsync(Today.AddDays(-10), Today.AddDays(19));

        var read = (await RecordAsync(order, 30_000)).Done.At("insertionOrder");

        Assert.Equal((30_000, $"{Today.AddDays(-1):yyyy-MM-dd}"), (read.Number("lines.0.deliveredImpressions"), read.Text("lines.0.deliveredThrough")));
        var today = await TodayAsync();
        var over = today.DayNumber - Today.AddDays(-10).DayNumber;
        Assert.Equal(30_000 / (120_000 * over / 30.0), read.At("pacing.pace").GetDouble(), 6);
        Assert.Equal(read.At("pacing.pace").GetDouble(), read.At("lines.0.pacing.pace").GetDouble(), 6);
        Assert.Equal(30_000 * 30.0 / over, read.At("lines.0.pacing.projected").GetDouble(), 6);
        Assert.Equal(120_000 - (30_000 * 30.0 / over), read.At("pacing.projectedShortfall").GetDouble(), 6);
        Assert.Equal($"{Today.AddDays(-10).AddDays((int)Math.Ceiling(120_000 / (30_000.0 / over)) - 1):yyyy-MM-dd}", read.Text("lines.0.pacing.projectedEnd"));
        Assert.Equal("BEHIND", read.Text("lines.0.pacing.band"));
    }

    [Fact]
    public async Task A_count_that_cannot_be_is_refused()
    {
        var order = await RunningAsync(Today.AddDays(-10), Today.AddDays(19));

        Assert.Equal("InvalidInputError DELIVERED_NEGATIVE", (await RecordAsync(order, -1)).Error);
        Assert.Equal("InvalidInputError DELIVERED_IN_THE_FUTURE", (await RecordAsync(order, 1, Today.AddDays(3))).Error);
        Assert.Null((await RecordAsync(order, 1)).Error);
        Assert.Equal("InvalidInputError DELIVERY_OUTDATED", (await RecordAsync(order, 2, Today.AddDays(-5))).Error);
    }

    [Fact]
    public async Task What_is_owed_is_pending_until_makegoods_cover_it()
    {
        var order = await RunningAsync(Today.AddDays(-30), Today.AddDays(-2));
        await RecordAsync(order, 90_000);
        Assert.Null((await _adOps.ChangeAsync(order.Id, "FINISH")).Error);
        Assert.Equal((90_000, 30_000, 0), await PendingAsync(order.Line));

        var made = (await MakegoodAsync(order, 20_000, "WRONG_POSITION")).Done.At("insertionOrder");

        Assert.Equal(("WRONG_POSITION", order.Line), (made.Text("lines.1.repairReason"), made.Text("lines.1.repairsLineId")));
        Assert.Equal((30_000, 10_000, 25_000), (
            made.Number("lines.0.shortfall.impressions"), made.Number("lines.0.shortfall.owed"), made.Number("lines.0.shortfall.value.minorUnits")));
        Assert.Equal((90_000, 10_000, 20_000), await PendingAsync(order.Line));
        Assert.Equal("InvalidInputError REASON_REQUIRED", (await MakegoodAsync(order, 10_000, "OTHER")).Error);
        Assert.Null((await MakegoodAsync(order, 10_000, "OTHER", "Host was ill")).Error);
        Assert.Null(await PendingAsync(order.Line));
    }

    [Fact]
    public async Task Imported_downloads_are_counted_for_lines_by_episode_and_shared_by_lines_of_a_show()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Empires of Salt #1");
        var show = await _adOps.PodcastAsync("Empires of Salt");
        var first = Today.AddDays(-3);
        var line = Line(("podcastId", show), ("placement", "POST_ROLL"), ("flightStart", $"{first:yyyy-MM-dd}"), ("flightEnd", $"{Today.AddDays(20):yyyy-MM-dd}"));
        var order = (await server.As("demo", "seller").BookForAsync("Stridewell", [line, line, new Dictionary<string, object?>(line) { ["episodeId"] = episode }], reason: "x"))
            .Done.Text("insertionOrder.id");
        Assert.Equal("COMPLETED", (await _adOps.UploadAsync(
            $"day,episode_id,source,downloads,listeners,completion_rate,ctr,conversions,revenue_cents\n{first:yyyy-MM-dd},{key},deezer,1001,,,,,\n")).Data.Text("importMetrics.import.status"));

        await using var automatic = await server.StartAnotherAsync(("ENABLE_AUTOMATION_JOBS", "true"));
        await automatic.Log.FindAsync(entry => entry.Contains("FlightTransitions has run", StringComparison.Ordinal));
        await using var again = await server.StartAnotherAsync(("ENABLE_AUTOMATION_JOBS", "true"));
        await again.Log.FindAsync(entry => entry.Contains("DeliveryRollUp has run", StringComparison.Ordinal));

        var show1 = (await _adOps.ReadAsync(
            "query ($from: LocalDate!, $id: ID!, $episode: ID!) { all: metricsDaily(podcastId: $id, first: 100, where: { day: { gte: $from } }) { nodes { downloads day } } one: metricsDaily(episodeId: $episode, first: 100, where: { day: { gte: $from } }) { nodes { downloads } } }",
            new { from = $"{first:yyyy-MM-dd}", id = show, episode }));
        var lines = (await _adOps.ReadAsync("query ($id: ID!) { " + Order.Replace("insertionOrder {", "insertionOrder(id: $id) {", StringComparison.Ordinal) + " }", new { id = order })).All("insertionOrder.lines");
        var byDay = show1.All("all.nodes").GroupBy(row => row.Text("day")).Select(day => day.Sum(row => row.Number("downloads")) / 2);
        Assert.Equal((byDay.Sum(), byDay.Sum()), (lines[0].Number("deliveredImpressions"), lines[1].Number("deliveredImpressions")));
        Assert.Equal(show1.All("one.nodes").Sum(row => row.Number("downloads")), lines[2].Number("deliveredImpressions"));
        Assert.True(lines[2].Number("deliveredImpressions") >= 1001);
    }

    private async Task<DateOnly> TodayAsync()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById((await _adOps.ReadAsync("{ viewer { network { timeZone } } }")).Text("viewer.network.timeZone"));
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(DateTimeOffset.UtcNow, zone).DateTime);
    }

    private async Task<(string Id, string Line)> RunningAsync(DateOnly first, DateOnly last)
    {
        var order = (await server.As("demo", "seller").BookForAsync(
            "Stridewell",
            [Line(("podcastId", await _adOps.PodcastAsync()), ("flightStart", $"{first:yyyy-MM-dd}"), ("flightEnd", $"{last:yyyy-MM-dd}"))],
            reason: "Agreed before it was written down")).Done.At("insertionOrder");
        Assert.Null((await _adOps.ChangeAsync(order.Text("id"), "START")).Error);
        return (order.Text("id"), order.Text("lines.0.id"));
    }

    private Task<Outcome> RecordAsync((string Id, string Line) order, long delivered, DateOnly? through = null) => _adOps.MutateAsync(
        "recordDelivery", Order, new { ioId = order.Id, lineId = order.Line, delivered, through = $"{through ?? Today.AddDays(-1):yyyy-MM-dd}" });

    private Task<Outcome> MakegoodAsync((string Id, string Line) order, long impressions, string makegoodReason, string? note = null) => _adOps.MutateAsync(
        "bookMakegood",
        Order,
        new { ioId = order.Id, lineId = order.Line, impressions, makegoodReason, note, flightStart = $"{Start:yyyy-MM-dd}", flightEnd = $"{End:yyyy-MM-dd}" });

    private async Task<(int Delivered, int Owed, int MadeGood)?> PendingAsync(string line)
    {
        var pending = (await _adOps.ReadAsync(
            "{ makegoodsPending(first: 100) { totalCount nodes { lineId deliveredImpressions owed madeGood insertionOrder { number } podcast { title } } } }")).All("makegoodsPending.nodes");
        return pending.Where(entry => entry.Text("lineId") == line)
            .Select(entry => ((int, int, int)?)(entry.Number("deliveredImpressions"), entry.Number("owed"), entry.Number("madeGood")))
            .SingleOrDefault();
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteDeliveryTests(SqliteServer server) : DeliveryTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlDeliveryTests(PostgreSqlServer server) : DeliveryTests(server);
