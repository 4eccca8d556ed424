using System.Text.Json;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>What programs are told of a value that was refused: a code, and where it stands.</summary>
public sealed class InputErrorTests
{
    private const string Schema = """
        type Query { a(n: Int!, i: Line, o: One, when: Kind): Int }
        input Line { price: Int!, lines: [Line!] }
        input One @oneOf { x: Int, y: Int }
        enum Kind { SMALL LARGE }
        """;

    [Theory]
    [InlineData("query ($n: Int!) { a(n: $n) }", """{"n":"many"}""", "HC0016", """["n"]""")]
    [InlineData("query ($n: Int!) { a(n: $n) }", """{"n":null}""", "HC0018", """["n"]""")]
    [InlineData("query ($n: Int!) { a(n: $n) }", "{}", "HC0018", """["n"]""")]
    [InlineData("query ($i: Line) { a(n: 1, i: $i) }", """{"i":{"price":1,"lines":[{"price":2},{"price":"dear"}]}}""", "HC0016", """["i","lines",1,"price"]""")]
    [InlineData("query ($i: Line) { a(n: 1, i: $i) }", """{"i":{"price":1,"lines":[{"price":null}]}}""", "HC0018", """["i","lines",0,"price"]""")]
    [InlineData("query ($i: Line) { a(n: 1, i: $i) }", """{"i":{"lines":[]}}""", "HC0018", """["i"]""")]
    [InlineData("query ($i: Line) { a(n: 1, i: $i) }", """{"i":{"price":1,"prize":2}}""", "HC0016", """["i"]""")]
    [InlineData("query ($k: Kind) { a(n: 1, when: $k) }", """{"k":"HUGE"}""", "HC0016", """["k"]""")]
    [InlineData("query ($o: One) { a(n: 1, o: $o) }", """{"o":{}}""", "HC0054", """["o"]""")]
    [InlineData("query ($o: One) { a(n: 1, o: $o) }", """{"o":{"x":1,"y":2}}""", "HC0055", """["o"]""")]
    [InlineData("query ($o: One) { a(n: 1, o: $o) }", """{"o":{"x":null}}""", "HC0056", """["o","x"]""")]
    public async Task A_variable_that_is_refused_is_named_with_the_place_in_it(string document, string variables, string code, string inputPath)
    {
        var error = await ErrorOfAsync(document, variables);

        Assert.Equal((code, inputPath, null), (Code(error), InputPath(error), Coordinate(error)));
    }

    [Theory]
    [InlineData("{ a(n: 1.5) }", "HC0002", "Query.a(n:)", """["n"]""")]
    [InlineData("{ a(n: 1, i: { price: 1, lines: [{ price: 2 }, { price: true }] }) }", "HC0002", "Query.a(i:)", """["i","lines",1,"price"]""")]
    [InlineData("{ a(n: 1) @include(if: 3) }", "HC0002", "@include(if:)", """["if"]""")]
    [InlineData("query ($n: Int = true) { a(n: $n) }", "HC0002", null, """["n"]""")]
    [InlineData("{ a(n: 1, o: {}) }", "HC0054", "Query.a(o:)", """["o"]""")]
    [InlineData("{ a(n: 1, o: { x: 1, y: 2 }) }", "HC0055", "Query.a(o:)", """["o"]""")]
    [InlineData("{ a(n: 1, o: { x: null }) }", "HC0056", "Query.a(o:)", """["o"]""")]
    public async Task A_literal_that_is_refused_is_named_with_its_argument_and_the_place_in_it(string document, string code, string? coordinate, string inputPath)
    {
        var error = await ErrorOfAsync(document, "{}");

        Assert.Equal((code, coordinate, inputPath), (Code(error), Coordinate(error), InputPath(error)));
    }

    [Theory]
    [InlineData("query ($n: Int = 1) { a(n: $n) }", """{"n":null}""", "Query.a(n:)", """["n"]""")]
    [InlineData("query ($p: Int = 1) { a(n: 1, i: { price: 1, lines: [{ price: $p }] }) }", """{"p":null}""", "Query.a(i:)", """["i","lines",0,"price"]""")]
    public async Task A_null_that_a_variable_brings_into_an_argument_is_a_violation_there(string document, string variables, string coordinate, string inputPath)
    {
        var error = await ErrorOfAsync(document, variables);

        Assert.Equal(("HC0018", coordinate, inputPath), (Code(error), Coordinate(error), InputPath(error)));
        Assert.Equal("""["a"]""", error.GetProperty("path").ToString());
    }

    [Theory]
    [InlineData("query ($q: Query) { a(n: 1) }", "HC0017")]
    [InlineData("query ($x: Int) { a(n: 1, o: { x: $x }) }", "HC0057")]
    public async Task A_variable_that_cannot_be_used_so_has_a_code(string document, string code)
    {
        using var answer = JsonDocument.Parse(await new TestApi(Schema).RunAsync(document));

        Assert.Contains(code, answer.RootElement.GetProperty("errors").EnumerateArray().Select(Code));
    }

    private static async Task<JsonElement> ErrorOfAsync(string document, string variables)
    {
        var api = new TestApi(Schema).Add("Query.a", context => context.ArgumentValue<int>("n"));
        return Assert.Single(JsonElement.Parse(await api.RunAsync(document, variables)).GetProperty("errors").EnumerateArray());
    }

    private static string? Code(JsonElement error) => Extension(error, "code")?.GetString();

    private static string? Coordinate(JsonElement error) => Extension(error, "coordinate")?.GetString();

    private static string? InputPath(JsonElement error) => Extension(error, "inputPath")?.ToString();

    private static JsonElement? Extension(JsonElement error, string name) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty(name, out var value) ? value : null;
}
