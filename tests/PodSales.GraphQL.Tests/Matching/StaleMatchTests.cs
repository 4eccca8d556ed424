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
        var (advertiserId, podcastId, episodeKey) = await _admin.FinishedCampaignAsync();
        var other = await _admin.AdvertiserAsync("Museum Pass");
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { podcastId });
        Assert.False(await _admin.IsStaleAsync(advertiserId, podcastId));

        await _admin.ImportAsync(Of(Row(episodeKey, "2018-01-01", source: $"source-{Guid.NewGuid():n}")));

        Assert.True(await _admin.IsStaleAsync(advertiserId, podcastId));
        Assert.False(await _admin.IsStaleAsync(other, podcastId));
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId, podcastId });
        Assert.False(await _admin.IsStaleAsync(advertiserId, podcastId));
    }

    [Fact]
    public async Task A_dry_run_makes_nothing_stale()
    {
        var (advertiserId, podcastId, episodeKey) = await _admin.FinishedCampaignAsync();
        await _admin.MutateAsync("recalculateMatches", "recalculation { pairs }", new { advertiserId, podcastId });

        await _admin.ImportAsync(Of(Row(episodeKey, "2018-02-01", source: $"source-{Guid.NewGuid():n}")), "DRY_RUN");

        Assert.False(await _admin.IsStaleAsync(advertiserId, podcastId));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteStaleMatchTests(SqliteServer server) : StaleMatchTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlStaleMatchTests(PostgreSqlServer server) : StaleMatchTests(server);
