using System.Text;
using PodSales.GraphQL.Tests.Access;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.InsertionOrders;
using PodSales.GraphQL.Tests.Matching;
using PodSales.GraphQL.Tests.Metrics;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.InsertionOrders.OrderCalls;

namespace PodSales.GraphQL.Tests.Features;

public abstract class FeatureTests(TestServer server)
{
    private static readonly string[] Switches =
    [
        "ENABLE_ETL_CSV_UPLOAD", "ENABLE_MATCHMAKING", "ENABLE_IO_BOOKINGS", "ENABLE_DEAL_PIPELINE", "ENABLE_NEW_DASHBOARD_CARDS",
        "ENABLE_AUTOMATION_JOBS",
    ];

    [Fact]
    public async Task Each_feature_can_be_seen_to_be_on_or_off()
    {
        await using var mixed = await server.StartAnotherAsync(("ENABLE_MATCHMAKING", "false"), ("ENABLE_IO_BOOKINGS", "TRUE"), ("ENABLE_DEAL_PIPELINE", "no"));

        var flags = (await server.As("demo", mixed.Address, "viewer").ReadAsync("{ featureFlags { feature isEnabled setting } }")).All("featureFlags");

        Assert.Equal(Switches, flags.Select(flag => flag.Text("setting")));
        Assert.Equal(
            ["ETL_CSV_UPLOAD True", "MATCHMAKING False", "IO_BOOKINGS True", "DEAL_PIPELINE False", "NEW_DASHBOARD_CARDS True", "AUTOMATION_JOBS False"],
            flags.Select(flag => $"{flag.Text("feature")} {flag.At("isEnabled").GetBoolean()}"));
    }

    [Fact]
    public async Task What_is_off_is_refused_with_the_name_of_its_switch_and_does_nothing()
    {
        var admin = server.As("demo", "admin");
        var order = (await admin.BookAsync(Line())).Done.At("insertionOrder");
        var lead = await admin.DealInAsync("LEAD");
        var recalculation = (await admin.RecalculatedAsync()).Text("id");
        var import = (await admin.UploadAsync("")).Data.Text("importMetrics.import.id");
        var before = await StateAsync(admin, order.Text("id"), lead);

        await using var off = await server.StartAnotherAsync(Switches.Select(name => (name, "false")));
        var user = server.As("demo", off.Address, "admin");
        var (deal, io, line) = (order.Text("deal.id"), order.Text("id"), order.Text("lines.0.id"));

        AssertOff("ENABLE_DEAL_PIPELINE", await user.CreateDealAsync("Made while off"));
        AssertOff("ENABLE_DEAL_PIPELINE", await user.UpdateDealAsync(new { dealId = lead, name = "Changed while off" }));
        AssertOff("ENABLE_DEAL_PIPELINE", await user.MoveAsync(lead, "QUALIFIED"));
        AssertOff("ENABLE_DEAL_PIPELINE", await user.ReopenAsync(deal, "LEAD", "While off"));
        AssertOff("ENABLE_IO_BOOKINGS", await user.CreateIoAsync(deal, [Line()]));
        AssertOff("ENABLE_IO_BOOKINGS", await user.ChangeAsync(io, "CANCEL", "While off"));
        AssertOff("ENABLE_IO_BOOKINGS", await user.MakegoodAsync(io, line));
        AssertOff("ENABLE_IO_BOOKINGS", await user.HoldAsync((await admin.EpisodeAsync("Zone Two #15")).Id));
        AssertOff("ENABLE_IO_BOOKINGS", await user.MutateAsync("updateIo", "insertionOrder { id }", new { ioId = io, notes = "While off" }));
        AssertOff("ENABLE_IO_BOOKINGS", await user.MutateAsync("proposeIoChange", "changeRequest { id }", new { ioId = io, reason = "While off", notes = "While off" }));
        AssertOff("ENABLE_IO_BOOKINGS", await user.MutateAsync(
            "recordDelivery", "insertionOrder { id }", new { ioId = io, lineId = line, delivered = 1, through = "2026-01-01" }));
        AssertOff("ENABLE_MATCHMAKING", await user.MutateAsync("recalculateMatches", "recalculation { pairs }", new { podcastId = await admin.PodcastAsync() }));
        AssertOff("ENABLE_MATCHMAKING", await user.MutateAsync("cancelMatchRecalculation", "recalculation { id }", new { recalculationId = recalculation }));
        AssertOff("ENABLE_ETL_CSV_UPLOAD", await user.MutateAsync("importGoogleSheet", "import { id }", new { spreadsheetId = server.Sheets.Share("Sheet1") }));
        AssertOff("ENABLE_ETL_CSV_UPLOAD", await user.MutateAsync("scheduleSheetImport", "schedule { id }", new { spreadsheetId = "abc", everyMinutes = 60 }));
        AssertOff("ENABLE_ETL_CSV_UPLOAD", await user.PreviewAsync("day\n"));
        AssertOff("ENABLE_ETL_CSV_UPLOAD", await user.CancelImportAsync(import));
        AssertOff("ENABLE_ETL_CSV_UPLOAD", new Outcome((await user.UploadAsync(Encoding.UTF8.GetBytes("day\n"))).Data.At("importMetrics")));

        Assert.Equal(before, await StateAsync(admin, io, lead));
    }

    [Fact]
    public async Task A_query_that_is_off_answers_an_error_with_the_same_code()
    {
        await using var off = await server.StartAnotherAsync(("ENABLE_MATCHMAKING", "false"));
        var user = server.As("demo", off.Address, "admin");

        var answer = await user.AskAsync(
            "query ($advertiserId: ID!, $podcastId: ID!) { explainMatch(advertiserId: $advertiserId, podcastId: $podcastId) { score } }",
            new { advertiserId = await user.AdvertiserAsync(), podcastId = await user.PodcastAsync() });

        Assert.Equal("FEATURE_DISABLED", answer.ErrorCode);
        Assert.Contains("ENABLE_MATCHMAKING", answer.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_feature_that_is_off_would_tell_is_not_told()
    {
        await using var off = await server.StartAnotherAsync(Switches.Select(name => (name, "false")));
        var user = server.As("demo", off.Address, "admin");

        var refused = new List<string>();
        foreach (var (field, operation) in (await RootFields.OfAsync(server.As("demo", "viewer"), "Query")).OrderBy(field => field.Field, StringComparer.Ordinal))
        {
            if (await RootFields.AskAsync(user, operation) is { ErrorCode: "FEATURE_DISABLED" } answer)
            {
                refused.Add($"{field} {answer.ErrorMessage.Split(' ').Single(word => word.StartsWith("ENABLE_", StringComparison.Ordinal))}");
            }
        }

        Assert.Equal(
            [
                "advertiserDashboard ENABLE_NEW_DASHBOARD_CARDS", "availability ENABLE_IO_BOOKINGS", "changeRequests ENABLE_IO_BOOKINGS",
                "creatorDashboard ENABLE_NEW_DASHBOARD_CARDS", "deal ENABLE_DEAL_PIPELINE", "dealMovements ENABLE_DEAL_PIPELINE",
                "deals ENABLE_DEAL_PIPELINE", "explainMatch ENABLE_MATCHMAKING", "import ENABLE_ETL_CSV_UPLOAD", "imports ENABLE_ETL_CSV_UPLOAD",
                "insertionOrder ENABLE_IO_BOOKINGS", "insertionOrders ENABLE_IO_BOOKINGS", "inventoryHolds ENABLE_IO_BOOKINGS",
                "makegoodsPending ENABLE_IO_BOOKINGS", "match ENABLE_MATCHMAKING", "matchRecalculation ENABLE_MATCHMAKING",
                "matchRecalculations ENABLE_MATCHMAKING", "matches ENABLE_MATCHMAKING", "opsDashboard ENABLE_NEW_DASHBOARD_CARDS",
                "pipeline ENABLE_DEAL_PIPELINE", "sheetSchedules ENABLE_ETL_CSV_UPLOAD", "stuckDeals ENABLE_DEAL_PIPELINE",
            ],
            refused);
    }

    [Fact]
    public async Task Node_tells_nothing_of_a_feature_that_is_off()
    {
        (string Kind, string Setting)[] kinds =
        [
            ("Deal", "ENABLE_DEAL_PIPELINE"), ("InsertionOrder", "ENABLE_IO_BOOKINGS"), ("InventoryHold", "ENABLE_IO_BOOKINGS"),
            ("ChangeRequest", "ENABLE_IO_BOOKINGS"), ("Match", "ENABLE_MATCHMAKING"), ("MatchRecalculation", "ENABLE_MATCHMAKING"),
            ("MetricsImport", "ENABLE_ETL_CSV_UPLOAD"), ("SheetSchedule", "ENABLE_ETL_CSV_UPLOAD"),
        ];
        await using var off = await server.StartAnotherAsync(Switches.Select(name => (name, "false")));
        var user = server.As("demo", off.Address, "admin");

        foreach (var (kind, setting) in kinds)
        {
            var answer = await user.AskAsync("query ($id: ID!) { node(id: $id) { id } }", new { id = IdOf(kind) });

            Assert.Equal((kind, "FEATURE_DISABLED"), (kind, answer.ErrorCode));
            Assert.Contains(setting, answer.ErrorMessage, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_feature_that_is_off_cannot_be_followed()
    {
        (string Field, string Setting)[] fields =
        [
            ($"onDealStageChanged(dealId: \"{IdOf("Deal")}\") {{ __typename }}", "ENABLE_DEAL_PIPELINE"), ("onDealMoved { cursor }", "ENABLE_DEAL_PIPELINE"),
            ($"onIoChanged(ioId: \"{IdOf("InsertionOrder")}\") {{ __typename }}", "ENABLE_IO_BOOKINGS"),
            ("onMatchesRecalculated { id }", "ENABLE_MATCHMAKING"), ("onMatchRecalculationProgress { id }", "ENABLE_MATCHMAKING"),
            ("onImportProgress { id }", "ENABLE_ETL_CSV_UPLOAD"), ("onDashboardChanged(dashboard: OPS) { cursor }", "ENABLE_NEW_DASHBOARD_CARDS"),
        ];
        await using var off = await server.StartAnotherAsync(Switches.Select(name => (name, "false")));

        foreach (var (field, setting) in fields)
        {
            await using var follower = await server.As("demo", off.Address, "admin").FollowAsync($"subscription {{ {field} }}");

            Assert.Contains(setting, (await follower.NextMessageAsync()).ToString(), StringComparison.Ordinal);
        }
    }

    private static string IdOf(string kind) => Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{kind}:"), .. Guid.CreateVersion7().ToByteArray()]);

    private static void AssertOff(string setting, Outcome outcome)
    {
        Assert.Equal("FeatureDisabledError FEATURE_DISABLED", outcome.Error);
        Assert.Contains(setting, outcome.Refusal.Text("message"), StringComparison.Ordinal);
    }

    private static async Task<string> StateAsync(Caller admin, string ioId, string dealId) => (await admin.ReadAsync(
        """
        query ($ioId: ID!, $dealId: ID!) {
          insertionOrder(id: $ioId) { version lines { status } deal { version stage } }
          deal(id: $dealId) { version name stage }
          events { totalCount }
          imports { totalCount }
        }
        """,
        new { ioId, dealId })).ToString();
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteFeatureTests(SqliteServer server) : FeatureTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlFeatureTests(PostgreSqlServer server) : FeatureTests(server);
