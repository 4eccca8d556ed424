using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Matching;

/// <summary>Recalculations of all pairs, in the background.</summary>
public abstract class RecalculationTests(TestServer server)
{
    private readonly Caller _admin = server.As("demo", "admin");

    [Fact]
    public async Task All_pairs_are_scored_in_the_background_and_progress_can_be_followed()
    {
        await using var follower = await _admin.FollowAsync($"subscription {{ onMatchRecalculationProgress {{ {RecalculationCalls.Fields} }} }}");
        var asked = new List<string>();

        var shown = await follower.UntilLiveAsync(async () => asked.Add(await _admin.RecalculationAsync()));
        while (shown.Text("onMatchRecalculationProgress.status") != "COMPLETED")
        {
            shown = await follower.NextAsync();
        }

        var done = await _admin.UntilCompletedAsync(asked[0]);
        var all = await _admin.ReadAsync("{ podcasts(where: { status: { neq: ARCHIVED } }) { totalCount } advertisers(where: { archivedAt: { eq: null } }) { totalCount } matches { totalCount } }");
        var pairs = all.Number("podcasts.totalCount") * all.Number("advertisers.totalCount");
        Assert.Contains(shown.Text("onMatchRecalculationProgress.id"), asked);
        Assert.Equal((pairs, pairs, pairs), (done.Number("pairs"), done.Number("pairsTotal"), all.Number("matches.totalCount")));
        Assert.Equal(("ALL", "admin@demo"), (done.Text("scope"), done.Text("requestedBy")));
        Assert.Equal(pairs, done.Number("created") + done.Number("changed") + done.Number("unchanged"));
    }

    [Fact]
    public async Task Recalculations_are_kept_for_their_own_network()
    {
        var id = (await _admin.RecalculatedAsync()).Text("id");

        var kept = await _admin.ReadAsync("{ matchRecalculations(first: 1) { totalCount nodes { id best { id score } } } }");
        Assert.Equal(id, kept.Text("matchRecalculations.nodes.0.id"));
        var scores = kept.All("matchRecalculations.nodes.0.best").Select(match => match.At("score").GetDouble()).ToArray();
        Assert.NotEmpty(scores);
        Assert.Equal(scores.OrderDescending(), scores);
        const string Foreign = "query ($id: ID!) { matchRecalculation(id: $id) { id } node(id: $id) { id } }";
        var foreign = await server.As("rival", "admin").ReadAsync(Foreign, new { id });
        Assert.True(foreign.IsNull("matchRecalculation") && foreign.IsNull("node"));
    }

    [Fact]
    public async Task What_is_over_or_of_another_network_cannot_be_called_off()
    {
        var id = (await _admin.RecalculatedAsync()).Text("id");

        Assert.Equal("InvalidInputError RECALCULATION_OVER", (await _admin.CancelRecalculationAsync(id)).Error);
        Assert.Equal("NotFoundError MATCH_RECALCULATION_NOT_FOUND", (await server.As("rival", "admin").CancelRecalculationAsync(id)).Error);
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteRecalculationTests(SqliteServer server) : RecalculationTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlRecalculationTests(PostgreSqlServer server) : RecalculationTests(server);
