using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Metrics;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Matching;

/// <summary>Scores whose inputs changed.</summary>
public abstract class StaleMatchTests(TestServer server)
{
    private readonly Caller _admin = server.As("demo", "admin");

    [Fact]
    public async Task Conversions_make_the_match_of_a_finished_campaign_stale_until_it_is_scored_anew()
    {
        var (advertiserId, podcastId, episodeKey) = await FinishedCampaignAsync();
        var other = await _admin.AdvertiserAsync("Museum Pass");
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { podcastId });
        Assert.False(await IsStaleAsync(advertiserId, podcastId));

        await _admin.ImportAsync(Of(Row(episodeKey, "2018-01-01", source: $"source-{Guid.NewGuid():n}")));

        Assert.True(await IsStaleAsync(advertiserId, podcastId));
        Assert.False(await IsStaleAsync(other, podcastId));
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId, podcastId });
        Assert.False(await IsStaleAsync(advertiserId, podcastId));
    }

    [Fact]
    public async Task A_dry_run_makes_nothing_stale()
    {
        var (advertiserId, podcastId, episodeKey) = await FinishedCampaignAsync();
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId, podcastId });

        await _admin.ImportAsync(Of(Row(episodeKey, "2018-02-01", source: $"source-{Guid.NewGuid():n}")), "DRY_RUN");

        Assert.False(await IsStaleAsync(advertiserId, podcastId));
    }

    private async Task<(string AdvertiserId, string PodcastId, string EpisodeKey)> FinishedCampaignAsync()
    {
        var orders = (await _admin.ReadAsync(
            "{ insertionOrders(first: 100) { nodes { advertiser { id } lines { status deliveredImpressions podcast { id title } } } } }")).All("insertionOrders.nodes");
        var (order, line) = orders
            .SelectMany(order => order.All("lines").Select(line => (Order: order, Line: line)))
            .First(entry => entry.Line.Text("status") == "FINISHED" && entry.Line.At("deliveredImpressions").GetInt64() > 0);
        var (_, key) = await _admin.EpisodeAsync($"{line.Text("podcast.title")} #1");
        return (order.Text("advertiser.id"), line.Text("podcast.id"), key);
    }

    private async Task<bool> IsStaleAsync(string advertiserId, string podcastId)
    {
        JsonElement match = (await _admin.ReadAsync(
            "query ($advertiserId: ID!, $podcastId: ID!) { match(advertiserId: $advertiserId, podcastId: $podcastId) { isStale staleSince } }",
            new { advertiserId, podcastId })).At("match");
        Assert.Equal(match.At("isStale").GetBoolean(), !match.IsNull("staleSince"));
        return match.At("isStale").GetBoolean();
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteStaleMatchTests(SqliteServer server) : StaleMatchTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlStaleMatchTests(PostgreSqlServer server) : StaleMatchTests(server);
