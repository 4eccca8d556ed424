using System.Text.Json;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.Dashboards;

public abstract class AlertTests(TestServer server) : IAsyncLifetime
{
    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    public async Task InitializeAsync() => _network = await OwnNetwork.FoundAsync(server);

    public async Task DisposeAsync() => await Network.DisposeAsync();

    [Fact]
    public async Task Deals_that_need_attention_are_told_of_once_for_each_cause()
    {
        var stuck = await Network.DealAsync(new(1, "USD"), daysAgo: 20);
        var both = await Network.DealAsync(new(2, "USD"), OwnNetwork.Today.AddDays(-1), 40, (Proposal, 30));
        await Network.DealAsync(new(3, "USD"), OwnNetwork.Today, daysAgo: 3);
        await Network.DealAsync(new(4, "USD"), OwnNetwork.Today.AddDays(-9), 40, (Proposal, 30), (Won, 20));

        await LookAsync("PipelineWatch");
        var first = await AlertsAsync("deal_pipeline.alert");
        await LookAsync("PipelineWatch");
        var second = await AlertsAsync("deal_pipeline.alert");
        var late = await Network.DealAsync(new(5, "USD"), daysAgo: 16);
        await Network.As("seller").MoveAsync(stuck.GlobalId(), "QUALIFIED");
        await LookAsync("PipelineWatch");
        var third = await AlertsAsync("deal_pipeline.alert");

        string[] known = [$"overdue 1 {both.Id}", $"stuck 2 {string.Join(' ', new[] { stuck.Id, both.Id }.Order())}"];
        Assert.Equal(known, first.Select(DealsOf).Order());
        Assert.Equal(known, second.Select(DealsOf).Order());
        Assert.Equal(known.Append($"stuck 1 {late.Id}").Order(), third.Select(DealsOf).Order());
        Assert.All(third, alert => Assert.Equal("job:PipelineWatch", alert.Text("actor")));
    }

    [Fact]
    public async Task Imports_that_fail_or_fall_silent_are_told_of_until_one_goes_well_again()
    {
        await LookAsync("ImportWatch");
        Assert.Empty(await AlertsAsync("etl.health_alert"));

        await Network.ImportAsync(isGood: true, TimeSpan.FromHours(26));
        await LookAsync("ImportWatch");
        await Network.ImportAsync(isGood: false, TimeSpan.FromHours(3));
        await LookAsync("ImportWatch");
        var silent = await AlertsAsync("etl.health_alert");
        await Network.ImportAsync(isGood: true, TimeSpan.FromHours(2));
        await LookAsync("ImportWatch");
        var better = await AlertsAsync("etl.health_alert");
        await Network.ImportAsync(isGood: false, TimeSpan.FromHours(1));
        await LookAsync("ImportWatch");
        var worse = await AlertsAsync("etl.health_alert");

        Assert.Equal(["failing 0"], silent.Select(HealthOf));
        Assert.Single(better);
        Assert.Equal(["failing 2", "failing 0"], worse.Select(HealthOf));
    }

    [Fact]
    public async Task Deals_of_a_network_without_the_pipeline_are_not_looked_at()
    {
        await Network.DealAsync(new(1, "USD"), daysAgo: 20);

        await LookAsync("PipelineWatch", ("ENABLE_DEAL_PIPELINE", "false"));

        Assert.Empty(await AlertsAsync("deal_pipeline.alert"));
    }

    // A server with jobs on looks as soon as it has started.
    private async Task LookAsync(string job, params (string Name, string Value)[] settings)
    {
        await using var automatic = await server.StartAnotherAsync([("ENABLE_AUTOMATION_JOBS", "true"), .. settings]);
        await automatic.Log.FindAsync(line => line.Contains($"{job} has run", StringComparison.Ordinal));
    }

    private async Task<IReadOnlyList<JsonElement>> AlertsAsync(string type) => (await Network.As("viewer").ReadAsync(
        "query ($type: String!) { events(first: 50, where: { type: { eq: $type } }) { nodes { actor payload } } }", new { type })).All("events.nodes");

    private static string DealsOf(JsonElement alert)
    {
        var payload = JsonDocument.Parse(alert.Text("payload")).RootElement;
        return $"{payload.Text("kind")} {payload.Number("count")} {string.Join(' ', payload.All("deals").Select(id => id.GetGuid()).Order())}";
    }

    private static string HealthOf(JsonElement alert)
    {
        var payload = JsonDocument.Parse(alert.Text("payload")).RootElement;
        return $"{payload.Text("status")} {payload.Number("failed_count")}";
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteAlertTests(SqliteServer server) : AlertTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlAlertTests(PostgreSqlServer server) : AlertTests(server);
