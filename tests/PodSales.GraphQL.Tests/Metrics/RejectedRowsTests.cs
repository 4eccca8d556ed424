using System.Net;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Metrics;

public abstract class RejectedRowsTests(TestServer server)
{
    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task Rejected_rows_come_back_as_a_file_that_is_put_right_and_imported()
    {
        var (_, key) = await _adOps.EpisodeAsync("Liner Notes #15");
        var import = await _adOps.ImportAsync(Of(Row(key, "2023-01-01"), Row(key, "2023-01-02", downloads: -5), Row(key, "2023-99-01")), "SKIP_INVALID");

        using var response = await _adOps.GetAsync(import.Text("rejectedRowsPath"));
        var file = await response.Content.ReadAsStringAsync();

        Assert.Equal(("text/csv", "attachment"), (response.Content.Headers.ContentType?.MediaType, response.Content.Headers.ContentDisposition?.DispositionType));
        var lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal($"{Header},row,reason", lines[0]);
        Assert.Equal(
            [$"2023-01-02,{key},spotify,-5,983,0.63,0.012,24,2520,3", $"2023-99-01,{key},spotify,1200,983,0.63,0.012,24,2520,4"],
            lines[1..].Select(line => string.Join(',', line.Split(',').Take(10))));
        var again = await _adOps.ImportAsync(file.Replace("-5", "5", StringComparison.Ordinal).Replace("2023-99-01", "2023-01-03", StringComparison.Ordinal));
        Assert.Equal(("COMPLETED", 2), (again.Text("status"), again.Number("inserted")));
        Assert.True(again.IsNull("rejectedRowsPath"));
    }

    [Fact]
    public async Task What_a_stranger_wrote_into_a_cell_is_no_formula_in_the_file()
    {
        var import = await _adOps.ImportAsync(Of("=cmd|' /C calc'!A0,@SUM(A1),+41,1,1,0.5,0.1,1,1"), "SKIP_INVALID");

        using var response = await _adOps.GetAsync(import.Text("rejectedRowsPath"));

        Assert.StartsWith("'=cmd|' /C calc'!A0,'@SUM(A1),+41,", (await response.Content.ReadAsStringAsync()).Split("\r\n")[1], StringComparison.Ordinal);
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task The_file_is_for_its_own_network()
    {
        var path = (await _adOps.ImportAsync(Of("x,x,x,1,1,0.5,0.1,1,1"))).Text("rejectedRowsPath");

        foreach (var (caller, status) in new[] { (server.As("rival", "admin"), HttpStatusCode.NotFound), (server.WithToken(null), HttpStatusCode.Unauthorized), (server.As("demo", "viewer"), HttpStatusCode.OK) })
        {
            using var response = await caller.GetAsync(path);
            Assert.Equal(status, response.StatusCode);
        }
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteRejectedRowsTests(SqliteServer server) : RejectedRowsTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlRejectedRowsTests(PostgreSqlServer server) : RejectedRowsTests(server);
