using PodSales.GraphQL.Tests.Catalog;
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
        var upload = _adOps.UploadAsync(file);
        var running = await OpenImportAsync();

        var cancelled = (await _adOps.CancelImportAsync(running)).Done.At("import");
        file.Send(Row(key, "2022-01-02") + "\n");
        file.End();

        Assert.Equal((running, "CANCELLED"), (cancelled.Text("id"), cancelled.Text("status")));
        var answer = (await upload).Data.At("importMetrics.import");
        Assert.Equal((running, "CANCELLED", 0), (answer.Text("id"), answer.Text("status"), answer.Number("inserted")));
        Assert.Equal(0, await StoredAsync(episode));
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
        await using var doomed = await server.StartAnotherAsync(("GraphQL__Limits__ExecutionTimeout", "00:10:00"));
        using var file = new EndlessFile();
        file.Send(Of(Row(key, "2022-02-01")));

        // Bodies that come too slowly are given up by the web server; empty lines count as bytes but not as rows.
        file.Send(new string('\n', 300_000));
        var upload = server.As("demo", doomed.Address, "ad-ops").UploadAsync(file);
        var running = await OpenImportAsync();
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
        Assert.Equal(0, await StoredAsync(episode));
    }

    // The import that is not over: its file has begun to come in.
    private async Task<string> OpenImportAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var open = (await _adOps.ReadAsync("{ imports(where: { status: { in: [QUEUED, RUNNING] } }) { nodes { id } } }")).All("imports.nodes");
            if (open is [var only])
            {
                return only.Text("id");
            }

            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    private async Task<string> StatusAsync(string importId) =>
        (await _adOps.ReadAsync("query ($id: ID!) { import(id: $id) { status } }", new { id = importId })).Text("import.status");

    private async Task<int> StoredAsync(string episodeId) => (await _adOps.ReadAsync(
        "query ($episodeId: ID) { metricsDaily(episodeId: $episodeId, where: { day: { lt: \"2023-01-01\" } }) { totalCount } }",
        new { episodeId })).Number("metricsDaily.totalCount");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteImportLifeTests(SqliteServer server) : ImportLifeTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlImportLifeTests(PostgreSqlServer server) : ImportLifeTests(server);
