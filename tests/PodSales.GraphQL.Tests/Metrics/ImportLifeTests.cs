using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Catalog.Feeds;
using PodSales.GraphQL.Tests.Events;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Metrics;

/// <summary>Imports that do not come to their own end.</summary>
public abstract class ImportLifeTests(TestServer server)
{
    private static readonly string[] Open = ["QUEUED", "RUNNING"];

    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task An_import_that_is_called_off_while_its_file_comes_in_stores_nothing()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #13");
        using var file = new EndlessFile();
        file.Send(Of(Row(key, "2022-01-01")));
        await using var events = await _adOps.FollowFromHereAsync("etl.import_queued");
        var upload = _adOps.UploadAsync(file);
        var running = await ImportOfAsync(events);

        var cancelled = (await _adOps.CancelImportAsync(running)).Done.At("import");
        file.Send(Row(key, "2022-01-02") + "\n");
        file.End();

        Assert.Equal((running, "CANCELLED"), (cancelled.Text("id"), cancelled.Text("status")));
        var answer = (await upload).Data.At("importMetrics.import");
        Assert.Equal((running, "CANCELLED", 0), (answer.Text("id"), answer.Text("status"), answer.Number("inserted")));
        Assert.Equal(0, await StoredAsync(episode, "2022-01"));
        Assert.Equal("InvalidInputError IMPORT_OVER", (await _adOps.CancelImportAsync(running)).Error);
        var told = (await _adOps.ReadAsync("{ events(where: { type: { eq: \"etl.import_cancelled\" } }, first: 1) { nodes { actor } } }")).Text("events.nodes.0.actor");
        Assert.Equal("ad-ops@demo", told);
    }

    [Fact]
    public async Task What_is_over_or_not_there_or_of_another_network_cannot_be_called_off()
    {
        var over = (await _adOps.ImportAsync("")).Text("id");

        Assert.Equal("InvalidInputError IMPORT_OVER", (await _adOps.CancelImportAsync(over)).Error);
        Assert.Equal("NotFoundError IMPORT_NOT_FOUND", (await server.As("rival", "ad-ops").CancelImportAsync(over)).Error);
    }

    [Fact]
    public async Task An_import_whose_server_was_killed_is_marked_by_the_next_server_that_starts_and_by_no_other()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #14");
        await using var doomed = await server.StartAnotherAsync();
        using var file = new EndlessFile();
        file.Send(Of(Row(key, "2022-02-01")));

        // Bodies that come too slowly are given up by the web server; empty lines count as bytes but not as rows.
        file.Send(new string('\n', 300_000));
        await using var events = await _adOps.FollowFromHereAsync("etl.import_queued");
        var upload = server.As("demo", doomed.Address, "ad-ops").UploadAsync(file);
        var running = await ImportOfAsync(events);
        await using (await server.StartAnotherAsync())
        {
            Assert.Contains(await StatusAsync(running), Open);
        }

        await doomed.KillAsync();
        file.End();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => upload);
        Assert.Contains(await StatusAsync(running), Open);
        await using var next = await server.StartAnotherAsync();

        var import = (await _adOps.ReadAsync("query ($id: ID!) { import(id: $id) { status failureCode completedAt } }", new { id = running })).At("import");
        Assert.Equal(("FAILED", "IMPORT_INTERRUPTED", false), (import.Text("status"), import.Text("failureCode"), import.IsNull("completedAt")));
        Assert.Equal(0, await StoredAsync(episode, "2022-02"));
    }

    [Fact]
    public async Task An_import_goes_on_when_the_time_of_other_requests_is_up()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #12");
        await using var hurried = await server.StartAnotherAsync(("GraphQL__Limits__ExecutionTimeout", "00:00:02"));
        var adOps = server.As("demo", hurried.Address, "ad-ops");
        await using var silent = await FeedSite.StartAsync(http => Task.Delay(Timeout.Infinite, http.RequestAborted));
        using var file = new EndlessFile();
        file.Send(Of(Row(key, "2022-03-01")));

        await using var events = await _adOps.FollowFromHereAsync("etl.import_queued");
        var upload = adOps.UploadAsync(file);
        await ImportOfAsync(events);
        var other = await adOps.AskAsync("mutation ($feedUrl: String) { importFeed(input: { feedUrl: $feedUrl }) { errors { ... on Error { code } } } }", new { feedUrl = silent.Url });
        file.Send(Row(key, "2022-03-02") + "\n");
        file.End();

        // It is told as the time of the request or, where that ended it, as that of the feed, which has ten times as long by itself.
        Assert.Matches("HC0045|FEED_TIMEOUT", other.Root.ToString());
        var import = (await upload).Data.At("importMetrics.import");
        Assert.Equal(("COMPLETED", 2), (import.Text("status"), import.Number("inserted")));
        Assert.Equal(2, await StoredAsync(episode, "2022-03"));
    }

    [Fact]
    public async Task An_import_has_a_time_of_its_own_and_fails_with_its_record_put_right_when_that_is_up()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #11");
        await using var hurried = await server.StartAnotherAsync(("GraphQL__Limits__LongExecutionTimeout", "00:00:02"));
        using var file = new EndlessFile();
        file.Send(Of(Row(key, "2022-04-01")));

        await using var events = await _adOps.FollowFromHereAsync("etl.import_queued", "etl.error");
        var upload = server.As("demo", hurried.Address, "ad-ops").UploadAsync(file);
        var started = await ImportOfAsync(events);
        var failed = await ImportOfAsync(events);
        file.End();

        Assert.Equal(("HC0045", started), ((await upload).ErrorCode, failed));
        Assert.Equal(("FAILED IMPORT_INTERRUPTED", 0), (await EndAsync(started), await StoredAsync(episode, "2022-04")));
    }

    [Fact]
    public async Task An_import_whose_sender_goes_away_fails_and_stores_nothing()
    {
        var (episode, key) = await _adOps.EpisodeAsync("Liner Notes #10");
        using var file = new EndlessFile();
        using var leaving = new CancellationTokenSource();
        file.Send(Of(Row(key, "2022-05-01")));

        await using var events = await _adOps.FollowFromHereAsync("etl.import_queued", "etl.error");
        var upload = _adOps.UploadAsync(file, leaving.Token);
        var started = await ImportOfAsync(events);
        await leaving.CancelAsync();
        file.End();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => upload);
        Assert.Equal(started, await ImportOfAsync(events));
        Assert.Equal(("FAILED IMPORT_INTERRUPTED", 0), (await EndAsync(started), await StoredAsync(episode, "2022-05")));
    }

    [Fact]
    public async Task Every_so_many_rows_whoever_follows_an_import_is_told_how_far_it_has_come()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #9");
        var days = Enumerable.Range(0, 55_000).Select(day => Row(key, $"{new DateOnly(1850, 1, 1).AddDays(day):yyyy-MM-dd}"));
        await using var follower = await _adOps.FollowFromHereAsync("etl.import_progressed", "etl.import_completed");

        await _adOps.ImportAsync(Of(days), "DRY_RUN");

        var progressed = (await follower.NextAsync()).At("onEvent");
        Assert.Equal("etl.import_progressed", progressed.Text("type"));
        Assert.Equal(50_000, JsonDocument.Parse(progressed.Text("payload")).RootElement.Number("rows_read"));
        Assert.Equal("etl.import_completed", (await follower.NextAsync()).Text("onEvent.type"));
    }

    // The import that the next event tells of.
    private static async Task<string> ImportOfAsync(Follower events)
    {
        var key = Guid.Parse((await events.NextAsync()).Text("onEvent.aggregateId"));
        return Convert.ToBase64String([.. "MetricsImport:"u8, .. key.ToByteArray()]);
    }

    private async Task<string> EndAsync(string importId)
    {
        var import = (await _adOps.ReadAsync("query ($id: ID!) { import(id: $id) { status failureCode } }", new { id = importId })).At("import");
        return $"{import.Text("status")} {import.Text("failureCode")}";
    }

    private async Task<string> StatusAsync(string importId) =>
        (await _adOps.ReadAsync("query ($id: ID!) { import(id: $id) { status } }", new { id = importId })).Text("import.status");

    // Each test has a month of its own, since others have figures of the same episodes.
    private async Task<int> StoredAsync(string episodeId, string month) => (await _adOps.ReadAsync(
        "query ($episodeId: ID, $where: DailyMetricFilterInput) { metricsDaily(episodeId: $episodeId, where: $where) { totalCount } }",
        new { episodeId, where = new { day = new { gte = $"{month}-01", lte = $"{month}-28" } } })).Number("metricsDaily.totalCount");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteImportLifeTests(SqliteServer server) : ImportLifeTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlImportLifeTests(PostgreSqlServer server) : ImportLifeTests(server);
