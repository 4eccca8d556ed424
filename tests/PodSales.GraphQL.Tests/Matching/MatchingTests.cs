using System.Text.Json;
using PodSales.GraphQL.Tests.Catalog;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Matching;

public abstract class MatchingTests(TestServer server)
{
    private readonly Caller _seller = server.As("demo", "seller");

    [Fact]
    public async Task Each_scope_scores_its_own_pairs()
    {
        var advertiserId = await _seller.AdvertiserAsync("Wanderbag");
        var podcastId = await _seller.PodcastAsync("Somewhere Slow");
        var all = await _seller.ReadAsync("{ podcasts(where: { status: { neq: ARCHIVED } }) { totalCount } advertisers(where: { archivedAt: { eq: null } }) { totalCount } }");
        var (shows, advertisers) = (all.Number("podcasts.totalCount"), all.Number("advertisers.totalCount"));

        Assert.Equal("PAIR 1", Scope(await RecalculateAsync(_seller, new { advertiserId, podcastId })));
        Assert.Equal($"ADVERTISER {shows}", Scope(await RecalculateAsync(_seller, new { advertiserId })));
        Assert.Equal($"PODCAST {advertisers}", Scope(await RecalculateAsync(_seller, new { podcastId })));
    }

    [Fact]
    public async Task All_pairs_are_for_administrators()
    {
        var outcome = await _seller.MutateAsync("recalculateMatches", "recalculation { pairs }", new { }, "... on ForbiddenError { role }");

        Assert.Equal(("ForbiddenError ROLE_REQUIRED", "admin"), (outcome.Error, outcome.Refusal.Text("role")));
    }

    [Fact]
    public async Task Scored_again_nothing_changes()
    {
        var advertiserId = await _seller.AdvertiserAsync("Calmly");
        var first = await RecalculateAsync(_seller, new { advertiserId });

        var second = await RecalculateAsync(_seller, new { advertiserId });

        Assert.Equal(first.Number("pairs"), first.Number("created") + first.Number("changed") + first.Number("unchanged"));
        Assert.Equal((0, 0, first.Number("pairs")), (second.Number("created"), second.Number("changed"), second.Number("unchanged")));
    }

    [Fact]
    public async Task Matches_come_best_first_with_points_that_add_up_to_their_scores()
    {
        var advertiserId = await _seller.AdvertiserAsync("Pixel Forge");
        var recalculation = await RecalculateAsync(_seller, new { advertiserId });

        var matches = (await _seller.ReadAsync(
            """
            query ($advertiserId: ID) { matches(advertiserId: $advertiserId, first: 100) { totalCount nodes {
              id score confidence suitability isBlocked isStale advertiser { name } podcast { title }
              contributions { signal value evidence weight points reason } } } }
            """,
            new { advertiserId })).At("matches");

        Assert.Equal(recalculation.Number("pairs"), matches.Number("totalCount"));
        var scores = matches.All("nodes").Select(match => match.At("score").GetDouble()).ToArray();
        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, score => Assert.InRange(score, 0, 100));
        Assert.All(matches.All("nodes"), match => Assert.Equal("Pixel Forge", match.Text("advertiser.name")));
        Assert.All(matches.All("nodes"), match => Assert.Equal(
            match.At("score").GetDouble(), match.All("contributions").Sum(part => part.At("points").GetDouble()), 0.01));
        Assert.Equal(matches.Texts("nodes", "id").Take(10), recalculation.Texts("best", "id"));
    }

    [Fact]
    public async Task Explaining_a_pair_gives_the_score_that_scoring_saves_and_saves_nothing()
    {
        // Nothing else scores pairs of the other network.
        var rival = server.As("rival", "seller");
        var pair = new { advertiserId = await rival.AdvertiserAsync("Northgate Invest"), podcastId = await rival.PodcastAsync("The Second Founder") };
        const string Saved = "query ($advertiserId: ID!, $podcastId: ID!) { match(advertiserId: $advertiserId, podcastId: $podcastId) { score rationale contributions { signal points } } events { totalCount } }";
        var before = await rival.ReadAsync(Saved, pair);

        var explained = (await rival.ReadAsync(
            "query ($advertiserId: ID!, $podcastId: ID!) { explainMatch(advertiserId: $advertiserId, podcastId: $podcastId) { score confidence suitability rationale modelVersion contributions { signal points reason } } }",
            pair)).At("explainMatch");

        Assert.Equal(before.ToString(), (await rival.ReadAsync(Saved, pair)).ToString());
        Assert.Equal(6, explained.All("contributions").Count);
        await RecalculateAsync(rival, pair);
        var saved = (await rival.ReadAsync(Saved, pair)).At("match");
        Assert.Equal(explained.At("score").GetDouble(), saved.At("score").GetDouble(), 0.011);
        Assert.Equal(explained.Texts("contributions", "signal"), saved.Texts("contributions", "signal"));
    }

    [Fact]
    public async Task Matches_are_found_by_the_least_score_and_confidence()
    {
        var advertiserId = await _seller.AdvertiserAsync("HarvestBox");
        await RecalculateAsync(_seller, new { advertiserId });
        const string Query =
            """
            query ($advertiserId: ID, $minScore: Float, $minConfidence: Float) {
              matches(advertiserId: $advertiserId, minScore: $minScore, minConfidence: $minConfidence, first: 100, order: [{ confidence: DESC }, { score: ASC }]) {
                totalCount nodes { score confidence } } }
            """;
        var all = (await _seller.ReadAsync(Query, new { advertiserId })).All("matches.nodes");
        var scores = all.Select(match => match.At("score").GetDouble()).Order().ToArray();
        var confidences = all.Select(match => match.At("confidence").GetDouble()).Order().ToArray();
        var (minScore, minConfidence) = (scores[scores.Length / 2], confidences[confidences.Length / 2]);

        var found = (await _seller.ReadAsync(Query, new { advertiserId, minScore, minConfidence })).At("matches");

        var expected = all.Where(match => match.At("score").GetDouble() >= minScore && match.At("confidence").GetDouble() >= minConfidence);
        Assert.Equal(expected.Select(match => match.ToString()), found.All("nodes").Select(match => match.ToString()));
        Assert.InRange(found.Number("totalCount"), 1, all.Count - 1);
    }

    [Fact]
    public async Task An_explanation_says_what_would_change_the_score()
    {
        var pair = new { advertiserId = await _seller.AdvertiserAsync("Calmly"), podcastId = await _seller.PodcastAsync("Somewhere Slow") };

        var explained = (await _seller.ReadAsync(
            """
            query ($advertiserId: ID!, $podcastId: ID!) { explainMatch(advertiserId: $advertiserId, podcastId: $podcastId) {
              score contributions { signal value evidence } counterfactuals { kind signal score change advice } } }
            """,
            pair)).At("explainMatch");

        var changes = explained.All("counterfactuals");
        Assert.NotEmpty(changes);
        var moves = changes.Select(change => Math.Abs(change.At("change").GetDouble())).ToArray();
        Assert.Equal(moves.OrderDescending(), moves);
        Assert.All(changes, change => Assert.Equal(
            explained.At("score").GetDouble(), change.At("score").GetDouble() - change.At("change").GetDouble(), 0.01));
        Assert.All(changes, change => Assert.NotEmpty(change.Text("advice")));
    }

    [Fact]
    public async Task A_pair_that_was_never_scored_has_no_match()
    {
        var pair = new { advertiserId = await server.As("rival", "seller").AdvertiserAsync("Fernwell Mattress"), podcastId = await server.As("rival", "seller").PodcastAsync("Offer Letter") };

        var read = await server.As("rival", "seller").ReadAsync(
            "query ($advertiserId: ID!, $podcastId: ID!) { match(advertiserId: $advertiserId, podcastId: $podcastId) { score } }", pair);

        Assert.True(read.IsNull("match"));
    }

    private static string Scope(JsonElement recalculation) => $"{recalculation.Text("scope")} {recalculation.Number("pairs")}";

    private static async Task<JsonElement> RecalculateAsync(Caller caller, object input) =>
        (await caller.MutateAsync("recalculateMatches", "recalculation { scope pairs created changed unchanged best { id score } }", input)).Done.At("recalculation");
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteMatchingTests(SqliteServer server) : MatchingTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlMatchingTests(PostgreSqlServer server) : MatchingTests(server);
