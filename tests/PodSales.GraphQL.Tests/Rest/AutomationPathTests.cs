using System.Net;
using PodSales.GraphQL.Tests.Dashboards;
using PodSales.GraphQL.Tests.Deals;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.Domain.Deals.DealStage;

namespace PodSales.GraphQL.Tests.Rest;

public abstract class AutomationPathTests(TestServer server) : IAsyncLifetime
{
    private const string Path = "/api/v1/automation";

    private ServerProcess? _automated;
    private OwnNetwork? _network;

    private OwnNetwork Network => _network!;

    private SeedClient Client => As("admin");

    public async Task InitializeAsync()
    {
        // Its own jobs run at the start, and not again before these tests are over.
        _automated = await server.StartAnotherAsync(("ENABLE_AUTOMATION_JOBS", "true"));
        foreach (var job in new[] { "ImportWatch", "PipelineWatch" })
        {
            await _automated.Log.FindAsync(line => line.Contains($"{job} has run", StringComparison.Ordinal)).WaitAsync(TimeSpan.FromMinutes(1));
        }

        _network = await OwnNetwork.FoundAsync(server);
    }

    public async Task DisposeAsync()
    {
        await Network.DisposeAsync();
        await _automated!.DisposeAsync();
    }

    [Fact]
    public async Task The_health_of_imports_goes_by_the_last_one_that_went_well()
    {
        Assert.Equal("unhealthy 0 0", await HealthAsync());

        await Network.ImportAsync(isGood: true, TimeSpan.FromHours(26));
        await Network.ImportAsync(isGood: false, TimeSpan.FromHours(8));
        Assert.Equal("unhealthy 0 1", await HealthAsync());

        await Network.ImportAsync(isGood: true, TimeSpan.FromHours(7));
        Assert.Equal("degraded 1 1", await HealthAsync());

        await Network.ImportAsync(isGood: true, TimeSpan.FromHours(5));
        Assert.Equal("healthy 2 1", await HealthAsync());
        var alerts = (await Network.As("viewer").ReadAsync("{ events(where: { type: { eq: \"etl.health_alert\" } }) { nodes { actor } } }")).All("events.nodes");
        Assert.Equal("admin@own", Assert.Single(alerts).Text("actor"));
    }

    [Fact]
    public async Task Deals_that_stand_still_are_listed_by_their_value_and_told_of_once()
    {
        await Network.DealAsync(new(100, "USD"), daysAgo: 6);
        var small = await Network.DealAsync(new(20_050, "USD"), daysAgo: 8);
        var large = await Network.DealAsync(new(90_000, "USD"), expectedClose: null, 40, (Negotiation, 15));
        await Network.DealAsync(new(70_000, "USD"), expectedClose: null, 40, (Proposal, 30), (Won, 20));

        var answer = await Client.PostAsync($"{Path}/pipeline-alerts");
        await Client.PostAsync($"{Path}/pipeline-alerts");

        Assert.Equal((HttpStatusCode.OK, "completed", 2), (answer.Status, answer.Body.Text("status"), answer.Body.Number("alert_count")));
        Assert.Equal(["stuck_deals", "long_negotiations"], answer.Body.Texts("alerts", "type"));
        Assert.Equal([$"{large.Id}", $"{small.Id}"], answer.Body.Texts("alerts.0.deals", "campaign_id"));
        Assert.Equal((200.5m, 8, "lead"), (answer.Body.At("alerts.0.deals.1.value").GetDecimal(), answer.Body.Number("alerts.0.deals.1.days_in_stage"), answer.Body.Text("alerts.0.deals.1.stage")));
        Assert.Equal((1, 15), (answer.Body.Number("alerts.1.count"), answer.Body.Number("alerts.1.deals.0.days_in_negotiation")));
        Assert.Equal(1, (await Network.As("viewer").ReadAsync("{ events(where: { type: { eq: \"deal_pipeline.alert\" } }) { totalCount } }")).Number("events.totalCount"));
    }

    [Fact]
    public async Task Matches_are_scored_for_an_advertiser_or_a_show_at_once_and_all_in_the_background()
    {
        var ofAdvertiser = await Client.PostAsync($"{Path}/recalculate-matches?advertiser_id={Network.AdvertiserId}");
        var ofShow = await Client.PostAsync($"{Path}/recalculate-matches?podcast_id={Network.PodcastId}");
        var all = await Client.PostAsync($"{Path}/recalculate-matches");
        var seller = await As("seller").PostAsync($"{Path}/recalculate-matches");

        Assert.Equal(("completed", 1), (ofAdvertiser.Body.Text("status"), ofAdvertiser.Body.Number("matches_recalculated")));
        Assert.Equal(($"{Network.PodcastId}", 1), (ofShow.Body.Text("podcast_id"), ofShow.Body.Number("matches_recalculated")));
        Assert.Equal((HttpStatusCode.Accepted, "queued"), (all.Status, all.Body.Text("status")));
        Assert.Equal((HttpStatusCode.BadRequest, "ID_REQUIRED"), (seller.Status, seller.Body.Text("code")));
    }

    [Fact]
    public async Task All_of_it_is_done_for_administrators_and_each_part_for_those_whose_work_it_is()
    {
        var all = await Client.PostAsync($"{Path}/run-all");

        Assert.Equal((HttpStatusCode.OK, "status etl_health metrics_refresh pipeline_alerts"), (all.Status, all.Members));
        Assert.InRange(all.Body.At("metrics_refresh.refreshed_at").GetDateTimeOffset(), DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddMinutes(5));
        foreach (var (job, roles) in new[] { ("etl-health-check", "ad-ops"), ("refresh-metrics-daily", "ad-ops"), ("pipeline-alerts", "seller"), ("run-all", "") })
        {
            foreach (var role in new[] { "seller", "ad-ops", "creator", "viewer" })
            {
                var expected = role == roles ? HttpStatusCode.OK : HttpStatusCode.Forbidden;
                Assert.Equal((job, role, expected), (job, role, (await As(role).PostAsync($"{Path}/{job}")).Status));
            }
        }
    }

    private SeedClient As(string role) => new(Network.As(role, _automated!.Address));

    private async Task<string> HealthAsync()
    {
        var health = (await Client.PostAsync($"{Path}/etl-health-check")).Body;
        Assert.Equal(health.Text("status") == "unhealthy", health.IsNull("last_success"));
        return $"{health.Text("status")} {health.Number("successful_imports_24h")} {health.Number("failed_imports_24h")}";
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteAutomationPathTests(SqliteServer server) : AutomationPathTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlAutomationPathTests(PostgreSqlServer server) : AutomationPathTests(server);
