using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Metrics;

public abstract class GoogleSheetTests(TestServer server)
{
    // 2019-05-01 as Sheets counts days.
    private const int FirstOfMay = 43586;

    private static readonly object?[] Head = ["day", "episode_id", "source", "downloads", "completion_rate", "note"];

    private readonly Caller _adOps = server.As("demo", "ad-ops");

    private SheetsStandIn Sheets => server.Sheets;

    [Fact]
    public async Task Cells_are_taken_as_they_are_days_and_numbers_blanks_commas_and_rows_that_end_early()
    {
        var (episodeId, key) = await _adOps.EpisodeAsync("Liner Notes #18");
        var id = Sheets.Share(
            "Daily, 2019",
            Head,
            [FirstOfMay, key, "Spotify", 1200, 0.63, "fine, \"really\"\nfine"],
            [],
            [null, "  ", null],
            ["2019-05-02", key, "spotify", null, null],
            [FirstOfMay + 2, key, "spotify, the app", 7]);

        var import = await ImportAsync(id, "Daily, 2019");

        Assert.Equal(("COMPLETED", "google_sheets", $"{id}/Daily, 2019", 3), (import.Text("status"), import.Text("source"), import.Text("fileName"), import.Number("inserted")));
        var days = (await _adOps.ReadAsync(
            "query ($episodeId: ID) { metricsDaily(episodeId: $episodeId, where: { day: { lt: \"2019-06-01\" } }, order: [{ day: ASC }]) { nodes { day source downloads completionRate } } }",
            new { episodeId })).All("metricsDaily.nodes");
        Assert.Equal(
            ["2019-05-01 spotify 1200 0.63", "2019-05-02 spotify null null", "2019-05-03 spotify,_the_app 7 null"],
            days.Select(day => $"{day.Text("day")} {day.Text("source")} {day.At("downloads").GetRawText()} {day.At("completionRate").GetRawText()}"));
    }

    [Fact]
    public async Task Faulty_rows_are_told_as_of_any_other_file()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #18");
        var id = Sheets.Share("Sheet1", Head, [FirstOfMay + 60, key, "spotify", 1.5], [true, key, "spotify", 1]);

        var import = await ImportAsync(id, mode: "SKIP_INVALID");

        Assert.Equal(
            ["2 downloads 1.5 NOT_A_COUNT", "3 day true NOT_A_DAY"],
            import.All("rowErrors.nodes").Select(error => $"{error.Number("row")} {error.Text("column")} {error.Text("value")} {error.Text("code")}"));
    }

    [Theory]
    [InlineData("0")]
    [InlineData(null)]
    public async Task It_waits_when_Google_asks_for_it(string? retryAfter)
    {
        var id = Sheets.Share("Sheet1", Head);
        Sheets.Fail(id, 429, retryAfter);
        Sheets.Fail(id, 503);

        var import = await ImportAsync(id);

        Assert.Equal(("COMPLETED", 3), (import.Text("status"), Sheets.RequestsFor(id)));
    }

    [Fact]
    public async Task It_does_not_ask_again_before_the_time_that_Google_names()
    {
        var id = Sheets.Share("Sheet1", Head);
        Sheets.Fail(id, 429, retryAfter: "3600");

        var import = await ImportAsync(id);

        Assert.Equal(("FAILED", "SHEETS_QUOTA", 1), (import.Text("status"), import.Text("failureCode"), Sheets.RequestsFor(id)));
        Assert.Contains("3600", import.Text("failureMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_gives_up_after_some_attempts()
    {
        var id = Sheets.Share("Sheet1", Head);
        for (var time = 0; time < 10; time++)
        {
            Sheets.Fail(id, 500);
        }

        var import = await ImportAsync(id);

        Assert.Equal(("FAILED", "SHEETS_UNAVAILABLE", 3), (import.Text("status"), import.Text("failureCode"), Sheets.RequestsFor(id)));
    }

    [Fact]
    public async Task A_sheet_that_is_not_shared_says_with_whom_to_share_it()
    {
        var id = Sheets.Share("Sheet1", Head);
        Sheets.Fail(id, 403);

        var import = await ImportAsync(id);

        Assert.Equal(("FAILED", "SHEET_NOT_SHARED"), (import.Text("status"), import.Text("failureCode")));
        Assert.Contains(SheetsStandIn.Email, import.Text("failureMessage"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_that_was_renamed_says_which_there_are()
    {
        var id = Sheets.Share("January's", Head);

        var import = await ImportAsync(id, "Sheet1", range: "A1:F");

        Assert.Equal(("FAILED", "WORKSHEET_NOT_FOUND"), (import.Text("status"), import.Text("failureCode")));
        Assert.Contains("\"January's\"", import.Text("failureMessage"), StringComparison.Ordinal);
        Assert.Equal("COMPLETED", (await ImportAsync(id, "January's", range: "A1:F")).Text("status"));
    }

    [Fact]
    public async Task A_spreadsheet_that_there_is_not_and_a_sheet_without_rows_fail_with_a_reason()
    {
        Assert.Equal("SPREADSHEET_NOT_FOUND", (await ImportAsync("nowhere")).Text("failureCode"));
        Assert.Equal("HEADER_MISSING", (await ImportAsync(Sheets.Share("Sheet1"))).Text("failureCode"));
    }

    [Theory]
    [InlineData("../../secret", "Sheet1", null, "SPREADSHEET_ID_INVALID")]
    [InlineData("abc", " ", null, "WORKSHEET_INVALID")]
    [InlineData("abc", "Sheet1", "A1:I?x=1", "RANGE_INVALID")]
    public async Task An_address_that_is_none_is_refused_before_anything_is_asked(string spreadsheetId, string worksheet, string? range, string code) =>
        Assert.Equal($"InvalidInputError {code}", (await CallAsync(_adOps, new { spreadsheetId, worksheet, range })).Error);

    [Fact]
    public async Task Without_a_service_account_it_says_what_to_set()
    {
        await using var bare = await server.StartAnotherAsync(("GOOGLE_SHEETS_CREDENTIALS_PATH", ""), ("PodSales__Demo", "false"));

        var outcome = await CallAsync(server.As("demo", bare.Address, "ad-ops"), new { spreadsheetId = "abc" });

        Assert.Equal("InvalidInputError SHEETS_NOT_CONFIGURED", outcome.Error);
        Assert.Contains("GOOGLE_SHEETS_CREDENTIALS_PATH", outcome.Refusal.Text("message"), StringComparison.Ordinal);
    }

    private static Task<Outcome> CallAsync(Caller caller, object input) => caller.MutateAsync(
        "importGoogleSheet",
        "import { status source fileName inserted failureCode failureMessage rowErrors { nodes { row column value code } } }",
        input);

    private async Task<JsonElement> ImportAsync(string spreadsheetId, string worksheet = "Sheet1", string? range = null, string mode = "STRICT") =>
        (await CallAsync(_adOps, new { spreadsheetId, worksheet, range, mode })).Done.At("import");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteGoogleSheetTests(SqliteServer server) : GoogleSheetTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlGoogleSheetTests(PostgreSqlServer server) : GoogleSheetTests(server);
