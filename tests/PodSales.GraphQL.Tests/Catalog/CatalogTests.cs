using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

public abstract class CatalogTests(TestServer server)
{
    private readonly Caller _viewer = server.As("demo", "viewer");

    [Fact]
    public async Task Filters_hold_together_and_each_operation_finds_its_own()
    {
        const string Query = "query ($where: PodcastFilterInput) { podcasts(where: $where, first: 100) { nodes { title isExplicit } } }";
        async Task<IReadOnlyList<string>> Find(object where) => (await _viewer.ReadAsync(Query, new { where })).Texts("podcasts.nodes", "title");

        Assert.Equal(["Two Drinks In"], await Find(new { title = new { startsWith = "Two" } }));
        Assert.Equal(["Good Boss Bad Boss", "Good Dog Radio"], await Find(new { title = new { contains = "Good" } }));
        Assert.Equal(["Good Dog Radio"], await Find(new { and = new object[] { new { title = new { contains = "Good" } }, new { author = new { eq = "Wes Tanaka" } } } }));
        Assert.Equal(
            ["Tight Five", "Zone Two"],
            await Find(new { or = new object[] { new { title = new { eq = "Zone Two" } }, new { title = new { @in = new[] { "Tight Five" } } } } }));
        Assert.Equal(["Tight Five"], await Find(new { isExplicit = new { eq = true }, title = new { startsWith = "Tight" } }));
        Assert.Empty(await Find(new { title = new { eq = "No such show" } }));
    }

    [Fact]
    public async Task Text_of_a_filter_is_text_and_no_pattern()
    {
        const string Query = "query ($text: String) { podcasts(where: { title: { contains: $text } }) { totalCount } }";

        Assert.Equal(0, (await _viewer.ReadAsync(Query, new { text = "%" })).Number("podcasts.totalCount"));
        Assert.Equal(0, (await _viewer.ReadAsync(Query, new { text = "_one" })).Number("podcasts.totalCount"));
        Assert.Equal(1, (await _viewer.ReadAsync(Query, new { text = "O'Clock" })).Number("podcasts.totalCount"));
    }

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task A_list_comes_in_the_order_asked_for(string direction)
    {
        var times = (await _viewer.ReadAsync($"{{ episodes(first: 50, order: [{{ publishedAt: {direction} }}]) {{ nodes {{ publishedAt }} }} }}"))
            .All("episodes.nodes").Select(episode => episode.At("publishedAt").GetDateTimeOffset()).ToArray();

        Assert.Equal(direction == "ASC" ? times.Order() : times.OrderDescending(), times);
        Assert.True(times.Distinct().Count() > 1);
    }

    [Fact]
    public async Task A_show_tells_who_listens()
    {
        var show = (await _viewer.ReadAsync(
            """
            query ($id: ID!) { podcast(id: $id) { title author language categories isExplicit status
              audience { monthlyDownloads countries { source groups { name share } } ages { groups { name } } } } }
            """,
            new { id = await _viewer.PodcastAsync("Two Drinks In") })).At("podcast");

        Assert.Equal(("Two Drinks In", "Casey and Jo", true), (show.Text("title"), show.Text("author"), show.At("isExplicit").GetBoolean()));
        Assert.Equal(402_000, show.Number("audience.monthlyDownloads"));
        Assert.Equal(["13-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65+"], show.Texts("audience.ages.groups", "name"));
        Assert.InRange(show.All("audience.countries.groups").Sum(group => group.At("share").GetDouble()), 0.96, 0.98);
    }

    [Fact]
    public async Task An_advertiser_tells_whom_it_wants_to_reach()
    {
        var targeting = (await _viewer.ReadAsync(
            "query ($id: ID!) { advertiser(id: $id) { targeting { countries ages topics { topicId weight } defaultSuitabilityLimit } } }",
            new { id = await _viewer.AdvertiserAsync() })).At("advertiser.targeting");

        Assert.Equal(["US", "GB"], targeting.All("countries").Select(country => country.GetString()));
        Assert.Equal(["18-24", "25-34"], targeting.All("ages").Select(age => age.GetString()));
        Assert.Equal(["225", "483"], targeting.Texts("topics", "topicId"));
        Assert.Equal("MEDIUM", targeting.Text("defaultSuitabilityLimit"));
    }

    [Fact]
    public async Task Ids_lead_back_to_what_they_are_of()
    {
        var show = await _viewer.PodcastAsync();
        var (episode, key) = await _viewer.EpisodeAsync("Zone Two #1");

        var found = await _viewer.ReadAsync(
            "query ($show: ID!, $episode: ID!) { node(id: $episode) { __typename id ... on Episode { episodeKey podcast { id } } } nodes(ids: [$show, $episode]) { __typename } }",
            new { show, episode });

        Assert.Equal(("Episode", episode, key, show), (found.Text("node.__typename"), found.Text("node.id"), found.Text("node.episodeKey"), found.Text("node.podcast.id")));
        Assert.Equal(["Podcast", "Episode"], found.Texts("nodes", "__typename"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteCatalogTests(SqliteServer server) : CatalogTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlCatalogTests(PostgreSqlServer server) : CatalogTests(server);
