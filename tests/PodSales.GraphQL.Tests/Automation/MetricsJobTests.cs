using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Matching;
using PodSales.GraphQL.Tests.Metrics;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Automation;

/// <summary>What a server with jobs on does for metrics and matches.</summary>
public abstract class MetricsJobTests(TestServer server)
{
    private readonly Caller _adOps = server.As("rival", "ad-ops");
    private readonly Caller _admin = server.As("demo", "admin");

    [Fact]
    public async Task Sheets_that_are_due_are_brought_in_and_due_again_later()
    {
        var (_, key) = await _adOps.EpisodeAsync("Offer Letter #2");
        var id = server.Sheets.Share("Sheet1", ["day", "episode_id", "source", "downloads"], ["2017-01-01", key, "spotify", 5]);
        var scheduled = (await ScheduleAsync(id)).Done.At("schedule");
        Assert.True(scheduled.IsNull("lastImport"));

        await RunAsync("SheetRefreshes");

        var schedule = (await ReadAsync(id)).At("nodes.0");
        Assert.Equal(("COMPLETED", 1, "google_sheets"), (schedule.Text("lastImport.status"), schedule.Number("lastImport.inserted"), schedule.Text("lastImport.source")));
        Assert.True(schedule.At("nextAt").GetDateTimeOffset() > DateTimeOffset.UtcNow);
        var ended = await EndAsync(schedule.Text("id"));
        Assert.False(ended.Done.IsNull("schedule.endedAt"));
        Assert.Equal("InvalidInputError SCHEDULE_ENDED", (await EndAsync(schedule.Text("id"))).Error);
    }

    [Fact]
    public async Task A_schedule_is_checked_and_its_network_s_own()
    {
        Assert.Equal("InvalidInputError INTERVAL_INVALID", (await ScheduleAsync("abc", everyMinutes: 1)).Error);
        Assert.Equal("InvalidInputError SPREADSHEET_ID_INVALID", (await ScheduleAsync("a/b")).Error);
        var foreign = (await ScheduleAsync("abc")).Done.Text("schedule.id");

        Assert.Equal("NotFoundError SHEET_SCHEDULE_NOT_FOUND", (await _admin.MutateAsync("endSheetSchedule", "schedule { id }", new { scheduleId = foreign })).Error);
        await EndAsync(foreign);
    }

    [Fact]
    public async Task Stale_matches_are_scored_anew()
    {
        var (advertiserId, podcastId, episodeKey) = await _admin.FinishedCampaignAsync();
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId, podcastId });
        await _admin.ImportAsync(Of(Row(episodeKey, "2018-03-01", source: $"source-{Guid.NewGuid():n}")));
        Assert.True(await _admin.IsStaleAsync(advertiserId, podcastId));

        await RunAsync("StaleMatchRefresh");

        Assert.False(await _admin.IsStaleAsync(advertiserId, podcastId));
    }

    // Starts a server with jobs on and waits until one has run once.
    private async Task RunAsync(string job)
    {
        await using var automatic = await server.StartAnotherAsync(("ENABLE_AUTOMATION_JOBS", "true"));
        await automatic.Log.FindAsync(line => line.Contains($"{job} has run", StringComparison.Ordinal));
    }

    private Task<Outcome> ScheduleAsync(string spreadsheetId, int everyMinutes = 60) =>
        _adOps.MutateAsync("scheduleSheetImport", "schedule { id lastImport { id } }", new { spreadsheetId, everyMinutes });

    private Task<Outcome> EndAsync(string scheduleId) => _adOps.MutateAsync("endSheetSchedule", "schedule { endedAt }", new { scheduleId });

    private async Task<System.Text.Json.JsonElement> ReadAsync(string spreadsheetId) => (await _adOps.ReadAsync(
        "query ($id: String) { sheetSchedules(where: { spreadsheetId: { eq: $id } }) { nodes { id nextAt lastImport { status inserted source } } } }",
        new { id = spreadsheetId })).At("sheetSchedules");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteMetricsJobTests(SqliteServer server) : MetricsJobTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlMetricsJobTests(PostgreSqlServer server) : MetricsJobTests(server);
