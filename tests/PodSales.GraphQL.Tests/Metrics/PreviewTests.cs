using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Metrics;

public abstract class PreviewTests(TestServer server)
{
    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task A_preview_says_what_an_import_would_meet_and_leaves_no_trace()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #11");
        const string State = "{ imports { totalCount } events { totalCount } metricsDaily { totalCount } }";
        var before = (await _adOps.ReadAsync(State)).ToString();
        var unknown = Guid.CreateVersion7().ToString();

        var preview = (await _adOps.PreviewAsync(Of(
            Row(key, "2021-01-01"), Row(key, "2021-01-02", downloads: -1), Row(unknown, "2021-01-03"), Row(key, "2021-01-04")))).Done.At("preview");

        Assert.Equal(before, (await _adOps.ReadAsync(State)).ToString());
        Assert.Equal((4, true, 2), (preview.Number("rowsRead"), preview.At("isWholeFile").GetBoolean(), preview.Number("rejected")));
        Assert.Equal(["2 2021-01-01", "5 2021-01-04"], preview.All("rows").Select(row => $"{row.Number("row")} {row.Text("metric.day")}"));
        Assert.Equal(("Liner Notes #11", "Liner Notes"), (preview.Text("rows.0.metric.episode.title"), preview.Text("rows.0.metric.podcast.title")));
        Assert.Equal(
            ["3 downloads -1 NOT_A_COUNT", $"4 episode_id {unknown} UNKNOWN_EPISODE"],
            preview.All("errors").Select(error => $"{error.Number("row")} {error.Text("column")} {error.Text("value")} {error.Text("code")}"));
        Assert.Equal("standard", preview.Text("profile.name"));
        Assert.Equal(Header.Split(','), preview.Texts("columns", "column"));
    }

    [Fact]
    public async Task The_kind_of_a_file_is_told_by_its_header_and_decides_source_and_units()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #12");
        var file = $"Date,Episode,Plays,Engaged Listeners,Average Consumption\n2021-02-01,{key},41,30,104.5\n";

        var preview = (await _adOps.PreviewAsync(file)).Done.At("preview");

        Assert.Equal(("apple", "apple", "PERCENT"), (preview.Text("profile.name"), preview.Text("profile.source"), preview.Text("profile.rateUnit")));
        Assert.Equal(
            ["Date day", "Episode episode_id", "Plays downloads", "Average Consumption completion_rate"],
            preview.All("columns").Select(column => $"{column.Text("header")} {column.Text("column")}"));
        Assert.Equal(["Engaged Listeners"], preview.All("ignoredColumns").Select(name => name.GetString()));
        Assert.Equal(("apple", 41, 1.045), (preview.Text("rows.0.metric.source"), preview.Number("rows.0.metric.downloads"), preview.At("rows.0.metric.completionRate").GetDouble()));

        var import = await _adOps.ImportAsync(file);
        Assert.Equal(("COMPLETED", "apple"), (import.Text("status"), import.Text("profile")));
    }

    [Fact]
    public async Task Only_the_first_thousand_rows_of_a_long_file_are_looked_at()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #11");
        var rows = Enumerable.Range(0, 40_000).Select(row => Row(key, "2021-03-01", $"source{row}"));

        var preview = (await _adOps.PreviewAsync(Of(rows))).Done.At("preview");

        Assert.Equal((1000, false, 0, 20), (preview.Number("rowsRead"), preview.At("isWholeFile").GetBoolean(), preview.Number("rejected"), preview.All("rows").Count));
    }

    [Theory]
    [InlineData("", "HEADER_MISSING")]
    [InlineData("when,what\n", "HEADER_COLUMN_MISSING")]
    public async Task A_file_that_cannot_be_taken_says_why(string file, string code)
    {
        var preview = (await _adOps.PreviewAsync(file)).Done.At("preview");

        Assert.Equal((code, true), (preview.Text("failureCode"), preview.IsNull("profile")));
        Assert.NotEmpty(preview.Text("failureMessage"));
    }

    [Fact]
    public async Task A_profile_that_there_is_not_is_refused_with_those_that_there_are()
    {
        var refused = await _adOps.PreviewAsync(Of(), "napster");

        Assert.Equal("InvalidInputError PROFILE_UNKNOWN", refused.Error);
        var profiles = (await _adOps.ReadAsync("{ importProfiles { name description source rateUnit signs headers { header column } } }")).All("importProfiles");
        Assert.All(profiles, profile => Assert.Contains(profile.Text("name"), refused.Refusal.Text("message"), StringComparison.Ordinal));
        Assert.Equal("InvalidInputError PROFILE_UNKNOWN", new Outcome((await _adOps.UploadAsync(Of(), profile: "napster")).Data.At("importMetrics")).Error);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqlitePreviewTests(SqliteServer server) : PreviewTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlPreviewTests(PostgreSqlServer server) : PreviewTests(server);
