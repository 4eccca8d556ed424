using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Metrics;

public abstract class ImportTests(TestServer server)
{
    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task A_file_is_stored_once_however_often_it_comes()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #1");
        var file = Of(Row(key, "2020-01-01"), Row(key, "2020-01-01", "apple", 7), Row(key, "2020-01-02"));

        Assert.Equal("COMPLETED 3/0/0/0 of 3", Counts(await ImportAsync(file)));
        Assert.Equal("COMPLETED 0/0/3/0 of 3", Counts(await ImportAsync(file)));
        Assert.Equal("COMPLETED 0/1/0/0 of 1", Counts(await ImportAsync(Of(Row(key, "2020-01-02", downloads: 5)))));

        var days = (await _adOps.ReadAsync(
            """
            query ($episodeId: ID) { metricsDaily(episodeId: $episodeId, where: { day: { lt: "2021-01-01" } }, order: [{ day: ASC }, { source: ASC }]) {
              totalCount nodes { day source downloads listeners completionRate ctr conversions revenueMinorUnits episode { title } podcast { title } } } }
            """,
            new { episodeId = episode })).At("metricsDaily");
        Assert.Equal(3, days.Number("totalCount"));
        Assert.Equal(["2020-01-01 apple 7", "2020-01-01 spotify 1200", "2020-01-02 spotify 5"], days.All("nodes").Select(
            day => $"{day.Text("day")} {day.Text("source")} {day.Number("downloads")}"));
        var full = days.At("nodes.1");
        Assert.Equal((983, 0.63, 0.012), (full.Number("listeners"), full.At("completionRate").GetDouble(), full.At("ctr").GetDouble()));
        Assert.Equal((24, 2520), (full.Number("conversions"), full.Number("revenueMinorUnits")));
        Assert.Equal(("Liner Notes #1", "Liner Notes"), (full.Text("episode.title"), full.Text("podcast.title")));
    }

    [Theory]
    [InlineData("STRICT", "Liner Notes #2", "FAILED 0/0/0/4", 0)]
    [InlineData("SKIP_INVALID", "Liner Notes #3", "COMPLETED_WITH_ERRORS 2/0/0/4", 2)]
    [InlineData("DRY_RUN", "Liner Notes #4", "COMPLETED_WITH_ERRORS 2/0/0/4", 0)]
    public async Task Bad_rows_are_told_one_by_one_and_the_mode_decides_about_the_good_ones(
        string mode, string title, string counts, int stored)
    {
        var (episode, key) = await _adOps.EpisodeAsync(title);
        var file = Of(
            Row(key, "2020-02-01"),
            Row(key, "2020-13-01"),
            Row(key, "2020-02-02", downloads: -5),
            Row("not-a-uuid", "2020-02-02"),
            Row(key, "2020-02-03").Replace("0.012", "three", StringComparison.Ordinal),
            Row(key, "2020-02-04"));

        var import = await ImportAsync(file, mode);

        Assert.StartsWith(counts, Counts(import), StringComparison.Ordinal);
        Assert.Equal(mode, import.Text("mode"));
        Assert.Equal(4, import.Number("rowErrors.totalCount"));
        Assert.Equal(
            ["3 day 2020-13-01 NOT_A_DAY", "4 downloads -5 NOT_A_COUNT", "5 episode_id not-a-uuid NOT_AN_ID", "6 ctr three NOT_A_RATE"],
            import.All("rowErrors.nodes").Select(error => $"{error.Number("row")} {error.Text("column")} {error.Text("value")} {error.Text("code")}"));
        Assert.All(import.Texts("rowErrors.nodes", "message"), Assert.NotEmpty);
        Assert.Equal(stored, await StoredAsync(episode));
    }

    [Fact]
    public async Task An_episode_of_another_network_is_not_known()
    {
        var (_, key) = await server.As("rival", "admin").EpisodeAsync("Offer Letter #1");

        var import = await ImportAsync(Of(Row(key, "2020-03-01")));

        Assert.Equal("FAILED 0/0/0/1 of 1", Counts(import));
        Assert.Equal(("UNKNOWN_EPISODE", "episode_id", key), (import.Text("rowErrors.nodes.0.code"), import.Text("rowErrors.nodes.0.column"), import.Text("rowErrors.nodes.0.value")));
    }

    [Theory]
    [InlineData("", "HEADER_MISSING")]
    [InlineData("when,what\n1,2\n", "HEADER_COLUMN_MISSING")]
    [InlineData("day,Day,episode_id,source,downloads\n", "HEADER_COLUMN_TWICE")]
    public async Task A_file_without_its_columns_fails_as_a_whole(string file, string code)
    {
        var import = await ImportAsync(file);

        Assert.Equal(("FAILED 0/0/0/0 of 0", code), (Counts(import), import.Text("failureCode")));
        Assert.NotEmpty(import.Text("failureMessage"));
    }

    [Fact]
    public async Task A_file_that_is_not_UTF8_is_told_so()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #9");
        byte[][] files =
        [
            Encoding.Latin1.GetBytes(Of(Row(key, "2020-04-01", "müsik"))),
            Encoding.UTF8.GetBytes(Of(Row(key, "2020-04-01", "a\0b"))),
            Encoding.UTF8.GetBytes(Of($"2020-04-01,{key}\0,spotify,1,1,0.5,0.1,1,1")),
        ];

        foreach (var file in files)
        {
            var import = (await _adOps.UploadAsync(file)).Data.At("importMetrics.import");
            Assert.Equal(("FAILED", "NOT_UTF8"), (import.Text("status"), import.Text("rowErrors.nodes.0.code")));
        }

        var utf16 = (await _adOps.UploadAsync(Encoding.Unicode.GetBytes(Of(Row(key, "2020-04-01"))))).Data.At("importMetrics.import");
        Assert.Equal(("FAILED", "NOT_UTF8"), (utf16.Text("status"), utf16.Text("failureCode")));
    }

    [Fact]
    public async Task Semicolons_a_byte_order_mark_other_names_and_another_order_of_columns_are_read_as_well()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #10");
        var file = $"﻿Downloads;Source;Episode ID;Day;Comment\r\n41;Apple Podcasts;{key};2020-05-01;fine\r\n";

        Assert.Equal("COMPLETED 1/0/0/0 of 1", Counts(await ImportAsync(file)));

        var day = (await _adOps.ReadAsync(
            "query ($episodeId: ID) { metricsDaily(episodeId: $episodeId, where: { day: { eq: \"2020-05-01\" } }) { nodes { source downloads listeners } } }",
            new { episodeId = episode })).At("metricsDaily.nodes.0");
        Assert.Equal(("apple", 41, true), (day.Text("source"), day.Number("downloads"), day.IsNull("listeners")));
    }

    [Fact]
    public async Task Imports_are_kept_with_their_errors_for_their_own_network_alone()
    {
        var import = await ImportAsync(Of("2020-06-01,nothing,spotify,1,1,0.5,0.1,1,1"));
        const string Query = "query ($id: ID!) { import(id: $id) { fileName status rejected rowErrors(first: 1) { totalCount nodes { code } } } }";

        var kept = (await server.As("demo", "viewer").ReadAsync(Query, new { id = import.Text("id") })).At("import");

        Assert.Equal(("metrics.csv", "FAILED", 1), (kept.Text("fileName"), kept.Text("status"), kept.Number("rejected")));
        Assert.Equal("NOT_AN_ID", kept.Text("rowErrors.nodes.0.code"));
        Assert.True((await server.As("rival", "viewer").ReadAsync(Query, new { id = import.Text("id") })).IsNull("import"));
    }

    private static string Counts(JsonElement import) =>
        $"{import.Text("status")} {import.Number("inserted")}/{import.Number("updated")}/{import.Number("unchanged")}/{import.Number("rejected")} of {import.Number("rowsRead")}";

    private async Task<JsonElement> ImportAsync(string file, string mode = "STRICT") =>
        (await _adOps.UploadAsync(file, mode)).Data.At("importMetrics.import");

    private async Task<int> StoredAsync(string episodeId) => (await _adOps.ReadAsync(
        "query ($episodeId: ID) { metricsDaily(episodeId: $episodeId, where: { day: { gte: \"2020-02-01\", lt: \"2020-03-01\" } }) { totalCount } }",
        new { episodeId })).Number("metricsDaily.totalCount");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteImportTests(SqliteServer server) : ImportTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlImportTests(PostgreSqlServer server) : ImportTests(server);
