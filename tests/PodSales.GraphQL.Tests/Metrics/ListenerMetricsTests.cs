using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;
using static PodSales.GraphQL.Tests.Metrics.MetricsFile;

namespace PodSales.GraphQL.Tests.Metrics;

public abstract class ListenerMetricsTests(TestServer server)
{
    private const string Query =
        """
        query ($podcastId: ID, $episodeId: ID, $where: ListenerMetricFilterInput, $order: [ListenerMetricSortInput!], $first: Int, $after: String) {
          listenerMetrics(podcastId: $podcastId, episodeId: $episodeId, where: $where, order: $order, first: $first, after: $after) {
            totalCount pageInfo { endCursor hasNextPage } nodes { day source kind value episode { title } podcast { title } }
          }
        }
        """;

    private readonly Caller _adOps = server.As("demo", "ad-ops");

    [Fact]
    public async Task Each_figure_of_a_day_is_told_by_itself_and_what_is_not_known_is_left_out()
    {
        var (episodeId, key) = await _adOps.EpisodeAsync("Liner Notes #16");
        await _adOps.ImportAsync(Of(Row(key, "2024-01-01"), $"2024-01-02,{key},apple,7,,,,,"));

        var figures = (await _adOps.ReadAsync(Query, new { episodeId, where = new { day = new { lt = "2024-02-01" } } })).At("listenerMetrics");

        Assert.Equal(
            [
                "2024-01-02 apple DOWNLOADS 7", "2024-01-01 spotify DOWNLOADS 1200", "2024-01-01 spotify LISTENERS 983",
                "2024-01-01 spotify COMPLETION_RATE 0.63", "2024-01-01 spotify CTR 0.012", "2024-01-01 spotify CONVERSIONS 24",
                "2024-01-01 spotify REVENUE 2520",
            ],
            figures.All("nodes").Select(figure => $"{figure.Text("day")} {figure.Text("source")} {figure.Text("kind")} {figure.At("value").GetRawText()}"));
        Assert.Equal((7, "Liner Notes #16", "Liner Notes"), (figures.Number("totalCount"), figures.Text("nodes.0.episode.title"), figures.Text("nodes.0.podcast.title")));
    }

    [Fact]
    public async Task Figures_are_filtered_by_kind_source_day_and_value_and_sorted_by_value()
    {
        var (episodeId, key) = await _adOps.EpisodeAsync("Liner Notes #17");
        await _adOps.ImportAsync(Of(Row(key, "2024-03-01", downloads: 5), Row(key, "2024-03-02", downloads: 50), Row(key, "2024-03-02", "apple", 500), Row(key, "2024-03-03", downloads: 20)));
        object where = new { kind = new { @in = new[] { "DOWNLOADS" } }, source = new { eq = "spotify" }, day = new { gte = "2024-03-01", lt = "2024-04-01" }, value = new { gt = 6 } };

        var figures = (await _adOps.ReadAsync(Query, new { episodeId, where, order = new[] { new { value = "DESC" } } })).At("listenerMetrics");

        Assert.Equal([50, 20], figures.All("nodes").Select(figure => figure.Number("value")));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repetition()
    {
        var podcastId = await _adOps.PodcastAsync("Zone Two");
        var where = new { day = new { gte = "2026-01-01" } };
        var whole = (await _adOps.ReadAsync(Query, new { podcastId, where, first = 60 })).At("listenerMetrics");
        var pieces = new List<string>();

        for (string? after = null; pieces.Count < 60;)
        {
            var page = (await _adOps.ReadAsync(Query, new { podcastId, where, first = 20, after })).At("listenerMetrics");
            pieces.AddRange(page.All("nodes").Select(node => node.ToString()));
            after = page.Text("pageInfo.endCursor");
        }

        Assert.Equal(whole.All("nodes").Select(node => node.ToString()), pieces);
        Assert.Equal(60, pieces.Distinct().Count());
    }

    [Fact]
    public async Task Another_network_sees_none_of_them()
    {
        var podcastId = await _adOps.PodcastAsync("Zone Two");

        Assert.Equal(0, (await server.As("rival", "viewer").ReadAsync(Query, new { podcastId })).Number("listenerMetrics.totalCount"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteListenerMetricsTests(SqliteServer server) : ListenerMetricsTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlListenerMetricsTests(PostgreSqlServer server) : ListenerMetricsTests(server);
