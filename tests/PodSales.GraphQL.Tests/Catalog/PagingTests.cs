using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Catalog;

public abstract class PagingTests(TestServer server)
{
    private readonly Caller _viewer = server.As("demo", "viewer");

    [Theory]
    [InlineData("podcasts", 7)]
    [InlineData("podcasts", 11)]
    [InlineData("episodes", 100)]
    [InlineData("advertisers", 4)]
    [InlineData("adUnits", 1)]
    [InlineData("deals", 20)]
    [InlineData("insertionOrders", 13)]
    [InlineData("imports", 2)]
    [InlineData("podcasts", 5, "order: [{ updatedAt: DESC }]")]
    [InlineData("episodes", 100, "order: [{ publishedAt: ASC }, { title: DESC }]")]
    [InlineData("deals", 9, "order: [{ expectedClose: ASC }]")]
    public async Task Page_by_page_from_either_end_each_item_comes_once(string list, int size, string? order = null)
    {
        var forward = await WalkAsync(list, $"first: {size}", "after", "hasNextPage", "endCursor", order);
        var backward = await WalkAsync(list, $"last: {size}", "before", "hasPreviousPage", "startCursor", order);

        Assert.Equal(forward.Total, forward.Ids.Count);
        Assert.Equal(forward.Total, forward.Ids.Distinct().Count());
        Assert.Equal(forward.Ids.Order(), backward.Ids.Order());

        // Pages from the end come last page first; each of them is in the list's own order.
        Assert.Equal(forward.Ids, backward.Ids.Chunk(size).Reverse().SelectMany(page => page));
    }

    [Fact]
    public async Task A_page_that_is_too_large_is_refused()
    {
        var answer = await _viewer.AskAsync("{ podcasts(first: 101) { nodes { id } } }");

        Assert.Equal("HC0051", answer.ErrorCode);
        Assert.True(answer.HasNoData);
        Assert.Null((await _viewer.AskAsync("{ podcasts(first: 100) { nodes { id } } }")).ErrorCode);
    }

    [Theory]
    [InlineData("first: 1, last: 1")]
    [InlineData("first: -1")]
    [InlineData("first: 1, after: \"no cursor\"")]
    public async Task A_page_that_cannot_be_is_refused(string arguments)
    {
        var answer = await _viewer.AskAsync($"{{ podcasts({arguments}) {{ nodes {{ id }} }} }}");

        Assert.StartsWith("HC00", answer.ErrorCode, StringComparison.Ordinal);
        Assert.True(answer.HasNoData);
    }

    [Fact]
    public async Task A_show_has_its_own_episodes_page_by_page()
    {
        var ids = new List<string>();
        string? after = null;
        do
        {
            var page = (await _viewer.ReadAsync(
                """
                query ($id: ID!, $after: String) { podcast(id: $id) { episodes(first: 4, after: $after) {
                  totalCount nodes { id podcast { title } } pageInfo { hasNextPage endCursor } } } }
                """,
                new { id = await _viewer.PodcastAsync("Stack Trace"), after })).At("podcast.episodes");
            Assert.All(page.Texts("nodes", "podcast.title"), title => Assert.Equal("Stack Trace", title));
            ids.AddRange(page.Texts("nodes", "id"));
            after = page.At("pageInfo.hasNextPage").GetBoolean() ? page.Text("pageInfo.endCursor") : null;
            Assert.True(after is not null || page.Number("totalCount") == ids.Count);
        }
        while (after is not null);

        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    private async Task<(IReadOnlyList<string> Ids, int Total)> WalkAsync(
        string list, string size, string from, string hasMore, string cursor, string? order)
    {
        var query = $"query ($from: String) {{ {list}({size}, {from}: $from {order}) {{ totalCount nodes {{ id }} pageInfo {{ {hasMore} {cursor} }} }} }}";
        var ids = new List<string>();
        JsonElement page;
        string? place = null;
        do
        {
            page = (await _viewer.ReadAsync(query, new { from = place })).At(list);
            ids.AddRange(page.Texts("nodes", "id"));
            place = page.Text($"pageInfo.{cursor}");
        }
        while (page.At($"pageInfo.{hasMore}").GetBoolean());

        return (ids, page.Number("totalCount"));
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqlitePagingTests(SqliteServer server) : PagingTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlPagingTests(PostgreSqlServer server) : PagingTests(server);
