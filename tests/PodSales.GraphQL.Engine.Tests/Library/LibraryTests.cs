using System.Security.Claims;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Library;

public sealed class LibraryTests : IAsyncLifetime
{
    private readonly LibraryServer _library = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _library.DisposeAsync();

    [Fact]
    public void The_schema_is_the_golden_one()
    {
        GoldenFile.AssertEqual("Library/library.graphql", _library.Executor.Schema + "\n");
    }

    [Fact]
    public async Task A_page_reads_by_key_only_what_is_selected()
    {
        var first = await _library.ExecuteAsync("{ books(first: 2) { totalCount nodes { title } pageInfo { hasNextPage hasPreviousPage } } }");

        Assert.Equal(
            """{"data":{"books":{"totalCount":7,"nodes":[{"title":"Book 5"},{"title":"Book 4"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false}}}}""",
            first);
        Assert.Equal(2, _library.Sql.Count);
        Assert.All(_library.Sql, sql => Assert.DoesNotContain("OFFSET", sql, StringComparison.Ordinal));
        Assert.DoesNotContain("Price", _library.Sql[0], StringComparison.Ordinal);
        Assert.DoesNotContain("AuthorId", _library.Sql[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 2)]
    [InlineData("order: [{ title: DESC }]", 3)]
    [InlineData("order: [{ genre: ASC }, { published: ASC }]", 1)]
    [InlineData("order: [{ published: DESC }]", 2)]
    public async Task Following_cursors_meets_every_book_once_in_both_directions(string order, int size)
    {
        var all = await TitlesAsync($"books(first: 50 {order})");
        var forward = new List<string>();
        for (var cursor = ""; forward.Count < 20;)
        {
            var page = await PageAsync($"books(first: {size} {order} {(cursor.Length > 0 ? $"after: \"{cursor}\"" : "")})");
            forward.AddRange(page.Titles);
            cursor = page.EndCursor;
            if (!page.HasNext)
            {
                break;
            }
        }

        var backward = new List<string>();
        for (var cursor = ""; backward.Count < 20;)
        {
            var page = await PageAsync($"books(last: {size} {order} {(cursor.Length > 0 ? $"before: \"{cursor}\"" : "")})");
            backward.InsertRange(0, page.Titles);
            cursor = page.StartCursor;
            if (!page.HasPrevious)
            {
                break;
            }
        }

        Assert.Equal(7, all.Count);
        Assert.Equal(all, forward);
        Assert.Equal(all, backward);
    }

    [Theory]
    [InlineData("""{ title: { eq: "Book 3" } }""", "Book 3")]
    [InlineData("""{ title: { in: ["Book 1", "Book 2"] } }""", "Book 2,Book 1")]
    [InlineData("""{ title: { endsWith: "7" } }""", "Book 7")]
    [InlineData("""{ or: [{ title: { contains: "6" } }, { sold: { lt: 2000000000000 } }] }""", "Book 1,Book 6")]
    [InlineData("""{ genre: { eq: NON_FICTION }, published: { neq: null } }""", "Book 4,Book 2")]
    [InlineData("""{ published: { gte: "2020-01-04" } }""", "Book 5,Book 4")]
    [InlineData("""{ published: { eq: null } }""", "Book 6,Book 7")]
    [InlineData("""{ subtitle: { contains: "x" } }""", "")]
    [InlineData("""{ id: { eq: "00000005-0000-0000-0000-000000000000" } }""", "Book 5")]
    [InlineData("{ }", "Book 5,Book 4,Book 3,Book 2,Book 1,Book 6,Book 7")]
    public async Task Filters_are_translated(string where, string titles)
    {
        var found = await TitlesAsync($"books(first: 50, where: {where})");

        Assert.Equal(titles.Split(',', StringSplitOptions.RemoveEmptyEntries), found);
    }

    [Fact]
    public async Task Filters_reach_the_database_as_parameters()
    {
        await _library.ExecuteAsync("""{ books(where: { title: { eq: "Book 3" } }) { nodes { title } } }""");

        Assert.DoesNotContain("Book 3", _library.Sql[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Loaders_get_what_they_require_although_it_is_not_selected()
    {
        var result = await _library.ExecuteAsync("{ books(first: 3) { edges { node { author { name } } } } }");

        Assert.Equal(
            """{"data":{"books":{"edges":[{"node":{"author":{"name":"Author 3"}}},{"node":{"author":{"name":"Author 2"}}},{"node":{"author":{"name":"Author 1"}}}]}}}""",
            result);
        Assert.Equal(2, _library.Sql.Count);
        Assert.DoesNotContain("Title", _library.Sql[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("books(first: 51) { nodes { title } }", "HC0051")]
    [InlineData("books(first: -1) { nodes { title } }", "HC0079")]
    [InlineData("""books(after: "bm9wZQ") { nodes { title } }""", "HC0078")]
    [InlineData("""node(id: "bm9wZQ==") { id }""", "HC0028")]
    [InlineData("secret", "AUTH_NOT_AUTHENTICATED")]
    public async Task What_is_refused_has_a_code(string field, string code)
    {
        var result = await _library.ExecuteAsync($"{{ {field} }}");

        Assert.Contains($"\"code\":\"{code}\"", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_refused()
    {
        var page = await PageAsync("books(first: 1)");

        var result = await _library.ExecuteAsync($"{{ books(after: \"{page.EndCursor}\", order: [{{ title: ASC }}]) {{ nodes {{ title }} }} }}");

        Assert.Contains("HC0078", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nodes_are_fetched_by_their_ids_in_one_batch()
    {
        var (book, author) = (LibraryServer.GlobalId("Book", 1), LibraryServer.GlobalId("Author", 101));

        var result = await _library.ExecuteAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Book { title authorId } ... on Author { name } } }",
            new { ids = new[] { book, author, LibraryServer.GlobalId("Book", 99) } });

        Assert.Equal(
            $$$"""{"data":{"nodes":[{"__typename":"Book","id":"{{{book}}}","title":"Book 1","authorId":"{{{LibraryServer.GlobalId("Author", 102)}}}"},{"__typename":"Author","id":"{{{author}}}","name":"Author 1"},null]}}""",
            result);
        Assert.Equal(2, _library.Sql.Count);
    }

    [Fact]
    public async Task An_id_of_another_type_is_refused()
    {
        var result = await _library.ExecuteAsync($$"""{ book(id: "{{LibraryServer.GlobalId("Author", 1)}}") { title } }""");

        Assert.Contains("""{"code":"INVALID_ID","coordinate":"Query.book(id:)","inputPath":["id"]}""", result, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: \"New\"", "New")]
    [InlineData("title: \"New\", subtitle: null", "New: nothing")]
    [InlineData("title: \"New\", subtitle: \"more\"", "New: more")]
    public async Task A_mutation_tells_absent_from_null(string input, string title)
    {
        var result = await _library.ExecuteAsync(
            $$"""mutation { renameBook(input: { id: "{{LibraryServer.GlobalId("Book", 1)}}", {{input}} }) { book { title } errors { __typename } } }""");

        Assert.Equal($$$$"""{"data":{"renameBook":{"book":{"title":"{{{{title}}}}"},"errors":null}}}""", result);
    }

    [Fact]
    public async Task A_refused_mutation_answers_with_typed_errors()
    {
        const string Selection = "{ book { title } errors { ... on Error { message code } ... on BookMissingError { id } __typename } }";
        var missing = LibraryServer.GlobalId("Book", 99);

        var result = await _library.ExecuteAsync(
            $$"""mutation { a: renameBook(input: { id: "{{missing}}", title: "x" }) {{Selection}} b: renameBook(input: { id: "{{missing}}", title: "" }) {{Selection}} }""");

        Assert.Equal(
            $$$$"""{"data":{"a":{"book":null,"errors":[{"message":"There is no book {{{{LibraryServer.Id(99)}}}}.","code":"BOOK_MISSING","id":"{{{{missing}}}}","__typename":"BookMissingError"}]},"b":{"book":null,"errors":[{"message":"A title is not empty.","code":"TITLE_EMPTY","__typename":"TitleError"}]}}}""",
            result);
    }

    [Fact]
    public async Task Input_objects_are_made_by_their_constructors_with_defaults()
    {
        var result = await _library.ExecuteAsync(
            """mutation { price(input: { money: { minorUnits: 250 }, genres: [NOVEL, NON_FICTION], source: { isbn: "1" } }) { text } }""");

        Assert.Equal("""{"data":{"price":{"text":"250 EUR x1 Novel+NonFiction 1"}}}""", result);
    }

    [Fact]
    public async Task Roles_and_users_are_checked()
    {
        var librarian = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "librarian"), new Claim(ClaimTypes.Name, "Lee")], "test"));
        var reader = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Rae")], "test"));

        Assert.Equal("""{"data":{"secret":"hidden","viewer":"Lee"}}""", await _library.ExecuteAsync("{ secret viewer }", user: librarian));
        Assert.Contains("AUTH_NOT_AUTHORIZED", await _library.ExecuteAsync("{ secret }", user: reader), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_in_memory_is_paged_by_position()
    {
        var result = await _library.ExecuteAsync("{ shelves(first: 1, after: \"MA\") { nodes pageInfo { startCursor hasNextPage hasPreviousPage } } names(text: \"a\", first: 3) }");

        Assert.Equal("""{"data":{"shelves":{"nodes":["Bea"],"pageInfo":{"startCursor":"MQ","hasNextPage":true,"hasPreviousPage":true}},"names":["Ada","Bea","Cara"]}}""", result);
    }

    [Fact]
    public async Task A_topic_reaches_its_subscriber()
    {
        var id = LibraryServer.GlobalId("Book", 2);
        await using var stream = await _library.Executor.ExecuteAsync(
            LibraryServer.Request($$"""subscription { onBookRenamed(bookId: "{{id}}") { title author { name } } }"""));
        var events = Assert.IsType<ResponseStream>(stream).ReadResultsAsync().GetAsyncEnumerator();
        var next = events.MoveNextAsync();
        await _library.ExecuteAsync($$"""mutation { renameBook(input: { id: "{{id}}", title: "Heard" }) { book { title } } }""");

        Assert.True(await next);
        Assert.Equal("""{"data":{"onBookRenamed":{"title":"Heard","author":{"name":"Author 3"}}}}""", events.Current.ToJson());
        await events.DisposeAsync();
    }

    [Fact]
    public async Task A_stream_of_a_method_ends_with_it()
    {
        await using var stream = await _library.Executor.ExecuteAsync(LibraryServer.Request("subscription { onCount(to: 3) }"));
        var results = new List<string>();
        await foreach (var result in Assert.IsType<ResponseStream>(stream).ReadResultsAsync())
        {
            results.Add(result.ToJson());
        }

        Assert.Equal(["""{"data":{"onCount":1}}""", """{"data":{"onCount":2}}""", """{"data":{"onCount":3}}"""], results);
    }

    private async Task<List<string>> TitlesAsync(string field) => (await PageAsync(field)).Titles;

    private async Task<Page> PageAsync(string field)
    {
        var json = await _library.ExecuteAsync($"{{ page: {field} {{ nodes {{ title }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}");
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.False(document.RootElement.TryGetProperty("errors", out _), json);
        var page = document.RootElement.GetProperty("data").GetProperty("page");
        var info = page.GetProperty("pageInfo");
        return new Page(
            [.. page.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("title").GetString()!)],
            info.GetProperty("hasNextPage").GetBoolean(),
            info.GetProperty("hasPreviousPage").GetBoolean(),
            info.GetProperty("startCursor").GetString() ?? "",
            info.GetProperty("endCursor").GetString() ?? "");
    }

    private sealed record Page(List<string> Titles, bool HasNext, bool HasPrevious, string StartCursor, string EndCursor);
}
