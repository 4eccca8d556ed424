using Microsoft.Data.Sqlite;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Demo;

public sealed class DemoSeederTests : IDisposable
{
    private const string Counts =
        "{ podcasts { totalCount } episodes { totalCount } advertisers { totalCount } deals { totalCount } insertionOrders { totalCount } inventoryHolds { totalCount } changeRequests { totalCount } metricsDaily { totalCount } }";

    private readonly string _folder = Directory.CreateTempSubdirectory("podsales-demo-").FullName;
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData("metrics", "DELETE FROM daily_metrics; DELETE FROM import_errors; DELETE FROM imports")]
    [InlineData("sales", "DELETE FROM promo_codes; DELETE FROM link_clicks; DELETE FROM inventory_holds; DELETE FROM order_change_requests; DELETE FROM line_status_changes; DELETE FROM line_items; DELETE FROM insertion_orders; DELETE FROM deal_stage_changes; DELETE FROM deals")]
    public async Task What_an_interrupted_start_left_out_is_made_at_the_next(string part, string deletion)
    {
        var whole = await CountsAfterAStartAsync();

        await RunAsync(deletion);

        Assert.Equal((part, whole), (part, await CountsAfterAStartAsync()));
    }

    public void Dispose()
    {
        _http.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<string> CountsAfterAStartAsync()
    {
        var settings = new Dictionary<string, string> { ["PodSales__DataDirectory"] = _folder };
        await using var server = await ServerProcess.StartAsync(settings);
        await server.Log.FindAsync(line => line.Contains("curl -s", StringComparison.Ordinal));
        var token = server.Log.Text.Split('\n').Single(line => line.StartsWith("ey", StringComparison.Ordinal));
        return (await new Caller(_http, server.Address, token).ReadAsync(Counts)).ToString();
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "podsales.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
