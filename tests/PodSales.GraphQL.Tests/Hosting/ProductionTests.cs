using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Hosting;

/// <summary>What a server in Production keeps to itself and refuses, without a setting of anybody's.</summary>
public abstract class ProductionTests(TestServer server)
{
    private static readonly (string What, string Expected, Func<HttpRequestMessage> Request)[] Table =
    [
        ("introspection of the schema", "400 HC0046", () => Post("{ __schema { queryType { name } } }")),
        ("introspection of a type", "400 HC0046", () => Post("""{ __type(name: \"Deal\") { name } }""")),
        ("the name of a type", "200 -", () => Post("{ __typename }")),
        ("the schema's text", "404 -", () => Get("?sdl", "*/*")),
        ("the schema as a file", "404 -", () => Get("/schema.graphql", "*/*")),
        ("a page for a browser", "406 HC0063", () => Get("", "text/html")),
        ("a page for a browser, at its address", "404 -", () => Get("/ui", "text/html")),
        ("a misspelt field", "400 Cannot query field \"dael\" on type \"Query\".", () => Post("{ dael }")),
        ("a misspelt type", "400 Unknown type \"Dael\".", () => Post("{ ... on Dael { id } }")),
        ("a misspelt value", "400 Value \"PROPOSLA\" does not exist in \"DealStage\" enum.", () => Post("{ deals(where: { stage: { eq: PROPOSLA } }) { totalCount } }")),
        (
            "a misspelt value in a variable",
            "400 HC0016 Variable \"$s\" has invalid value: Value \"PROPOSLA\" does not exist in \"DealStage\" enum.",
            () => Post("query($s: DealStage!) { deals(where: { stage: { eq: $s } }) { totalCount } }", """{ "s": "PROPOSLA" }""")),
        ("a malformed id, from nobody", "200 AUTH_NOT_AUTHENTICATED", () => Post("""{ deal(id: \"nonsense\") { id } }""")),
        ("a form as any site can send it", "400 HC0077", Form),
        ("a request as any site can send it", "415 UNSUPPORTED_MEDIA_TYPE", () => Post("{ __typename }", contentType: "text/plain")),
        ("a mutation by GET", "405 OPERATION_NOT_ALLOWED", () => Get("?query=mutation%20%7B%20__typename%20%7D", "*/*")),
        ("several requests in one", "400 HC0009", () => Send("""[{ "query": "{ __typename }" }, { "query": "{ __typename }" }]""")),
        ("a document that nests too deep", "400 DOCUMENT_TOO_DEEP", () => Post(string.Concat(Enumerable.Repeat("{a", 1_000)))),
        ("an operation that costs too much", "400 HC0047", () => Post(
            "{ deals(first: 100) { nodes { podcast { episodes(first: 100) { nodes { podcast { episodes(first: 100) { nodes { id } } } } } } } } }")),
    ];

    [Fact]
    public async Task A_server_in_Production_is_closed()
    {
        await using var production = await server.StartInProductionAsync(
            ("PodSales__Identity__Authority", "https://login.example"), ("GraphQL__Limits__Enabled", "false"));
        using var http = new HttpClient { BaseAddress = new Uri(production.Address, "/graphql") };

        var answers = new List<string>();
        foreach (var (what, _, request) in Table)
        {
            using var message = request();
            using var response = await http.SendAsync(message);
            answers.Add($"{what}: {(int)response.StatusCode} {Essence(await response.Content.ReadAsStringAsync())}");
        }

        Assert.Equal(
            Table.Select(row => $"{row.What}: {row.Expected}"),
            answers.Zip(Table, (answer, row) => answer.StartsWith($"{row.What}: {row.Expected}", StringComparison.Ordinal) ? $"{row.What}: {row.Expected}" : answer));
        Assert.DoesNotContain(answers, answer => answer.Contains("Did you mean", StringComparison.Ordinal));
    }

    /// <summary>The code and the message of the first error; a dash where there is none.</summary>
    private static string Essence(string body)
    {
        if (!body.StartsWith('{') || !JsonElement.Parse(body).TryGetProperty("errors", out var errors))
        {
            return "-";
        }

        var message = errors[0].GetProperty("message").GetString();
        return errors[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
            ? $"{code.GetString()} {message}"
            : $"{message}";
    }

    private static HttpRequestMessage Post(string query, string variables = "{}", string contentType = "application/json") =>
        Send($$"""{ "query": "{{query}}", "variables": {{variables}} }""", contentType);

    private static HttpRequestMessage Send(string body, string contentType = "application/json") => Accepting("application/graphql-response+json", new(HttpMethod.Post, "")
    {
        Content = new StringContent(body, Encoding.UTF8, contentType),
    });

    private static HttpRequestMessage Get(string rest, string accept) => Accepting(accept, new(HttpMethod.Get, $"/graphql{rest}"));

    private static HttpRequestMessage Form() => Accepting("application/graphql-response+json", new(HttpMethod.Post, "")
    {
        Content = new MultipartFormDataContent { { new StringContent("""{ "query": "{ __typename }" }"""), "operations" }, { new StringContent("{}"), "map" } },
    });

    private static HttpRequestMessage Accepting(string mediaType, HttpRequestMessage request)
    {
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(mediaType));
        return request;
    }
}

[Collection(SqliteServer.Collection)]
public sealed class SqliteProductionTests(SqliteServer server) : ProductionTests(server);

[Collection(PostgreSqlServer.Collection)]
public sealed class PostgreSqlProductionTests(PostgreSqlServer server) : ProductionTests(server)
{
    private readonly PostgreSqlServer _server = server;

    [Theory]
    [InlineData("""{ deals(where: { name: { eq: "a\u0000b" } }) { totalCount } }""")]
    [InlineData("""{ advertisers(where: { name: { contains: "\u0000" } }) { nodes { id } } }""")]
    public async Task Text_that_the_database_cannot_keep_is_refused_with_a_code(string query)
    {
        var answer = await _server.As("demo", "viewer").AskAsync(query);

        Assert.Equal("TEXT_INVALID", answer.ErrorCode);
    }
}
