using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Tests.Library;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>Requests that are nearly right, and such that are not at all: each is answered, or refused for a reason that is known.</summary>
public sealed class FuzzTests : IAsyncLifetime
{
    private const int Requests = 4_000;
    private const int Seed = 20_261_128;

    private static readonly string Book = LibraryServer.GlobalId("Book", 1);

    private static readonly (string Document, string Variables)[] Valid =
    [
        ("""{ books(first: 3, where: { title: { contains: "Book" }, sold: { gt: 1 } }, order: [{ published: ASC }, { title: DESC }]) { totalCount edges { cursor node { id title genre price author { name } } } pageInfo { endCursor } } }""", "{}"),
        ("""query Q($first: Int = 2, $after: String, $where: BookFilterInput) { books(first: $first, after: $after, where: $where) { nodes { ...b } } } fragment b on Book { id published copiesSold }""",
            """{ "first": 2, "after": "eyJ2IjoxfQ", "where": { "or": [{ "title": { "in": ["a", null] } }, { "published": { "gte": "2020-01-02" } }], "sold": { "nin": [1, 2] } } }"""),
        ($$"""query($id: ID!, $yes: Boolean!) { node(id: $id) { __typename id ... on Book @include(if: $yes) { title } } nodes(ids: [$id, "{{Book}}"]) { id } book(id: $id) { subtitle } }""",
            $$"""{ "id": "{{Book}}", "yes": true }"""),
        ($$"""mutation { renameBook(input: { id: "{{Book}}", title: "New", subtitle: null }) { book { title } errors { __typename ... on Error { message code } } } }""", "{}"),
        ("""mutation($m: PriceInput!) { price(input: $m) { text } }""",
            """{ "m": { "money": { "minorUnits": 250, "currency": "EUR" }, "genres": ["NOVEL", "NON_FICTION"], "source": { "isbn": "1" } } }"""),
        ("""{ names(text: "a", first: 2) shelves(last: 1, before: "MA") { nodes pageInfo { hasNextPage } } __schema { types { name fields { name args { defaultValue } } } } }""", "{}"),
        ("""{ secret viewer a: names @skip(if: false) b: names(text: "\u0041\u{1F600} \" \\", first: 0) }""", "{}"),
        ("{ c: names(text: \"\"\" x\n  y \"\"\") }", "{}"),
    ];

    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", "(", ")", ":", "$", "@", "!", "...", "|", "=", "\"", "\"\"\"", "\\", "\\u0000", "\0", "\ud800", "\U0001F600", "#", ",", "\r\n",
        "null", "true", "-1", "0", "1e400", "99999999999999999999", "2147483648", "-9223372036854775809", "0.1", "1.0", "\"\"", "[]", "{}", "\"2020-13-45\"",
        "first: -1 ", "last: 2147483647 ", "$first", "@skip(if: true)", "@include(if: $yes)", "@deprecated", "on Book", "on Node", "...b", "__typename", "__schema", "id", "nodes", "eq: null", "in: [null]", "and: []", "or: [{}]",
        "query", "mutation", "subscription", "fragment", "input: {}", "order: {}", "where: {}", "NOVEL", "\"AAAA\"", "\"Qm9vazo=\"", "\"Qm9vazoxMjM0NTY3ODkwMTIzNDU2Nw==\"",
    ];

    private readonly LibraryServer _library = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _library.DisposeAsync();

    [Fact]
    public async Task No_document_and_no_variables_are_too_much_for_a_server()
    {
        var random = new Random(Seed);
        for (var i = 0; i < Requests; i++)
        {
            var (document, variables) = Valid[random.Next(Valid.Length)];
            document = Spoil(document, random);
            variables = Spoil(variables, random);

            var answer = await AnswerAsync(document, variables);

            Assert.False(answer.Contains("Unexpected Execution Error", StringComparison.Ordinal), $"Request {i}:\n{document}\n{variables}\n{answer}");
            Assert.Equal(JsonValueKind.Object, JsonElement.Parse(answer).ValueKind);
        }
    }

    private async Task<string> AnswerAsync(string document, string variables)
    {
        var request = OperationRequestBuilder.New().SetDocument(document).SetVariableValues(ObjectIn(variables)).Build();
        await using var result = await _library.Executor.ExecuteAsync(request);
        return Assert.IsType<OperationResult>(result, exactMatch: false).ToJson();
    }

    /// <summary>The variables, where they are still an object of JSON.</summary>
    private static JsonElement? ObjectIn(string text)
    {
        try
        {
            return JsonElement.Parse(text) is { ValueKind: JsonValueKind.Object } element ? element : null;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string Spoil(string text, Random random)
    {
        var spoilt = new StringBuilder(text);
        for (var changes = random.Next(4); changes > 0 && spoilt.Length > 0; changes--)
        {
            var at = random.Next(spoilt.Length);
            var length = Math.Min(random.Next(1, 12), spoilt.Length - at);
            switch (random.Next(5))
            {
                case 0:
                    spoilt.Remove(at, length);
                    break;
                case 1:
                    spoilt.Insert(at, spoilt.ToString(at, length));
                    break;
                case 2:
                    spoilt.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 3:
                    ReplaceWord(spoilt, at, Pieces[random.Next(Pieces.Length)]);
                    break;
                default:
                    spoilt[at] = (char)random.Next(0x20, 0x7F);
                    break;
            }
        }

        return spoilt.ToString();
    }

    /// <summary>Puts something in the place of the word at an offset: a value or a name of another kind.</summary>
    private static void ReplaceWord(StringBuilder text, int at, string piece)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        text.Remove(start, end - start).Insert(start, piece);
    }
}
