using System.Globalization;
using System.Text;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>What is planned once, and what depends on the request.</summary>
public sealed class PlanTests
{
    [Theory]
    [InlineData("true", """{"data":{"a":1,"b":2}}""")]
    [InlineData("false", """{"data":{"b":2,"a":1}}""")]
    public async Task A_skipped_selection_has_no_part_in_the_order_of_the_response(string include, string wanted)
    {
        var api = new TestApi("type Query { a: Int b: Int }").Add("Query.a", _ => 1).Add("Query.b", _ => 2);

        Assert.Equal(wanted, await api.RunAsync("query ($x: Boolean!) { a @include(if: $x) b a }", $$"""{"x":{{include}}}"""));
    }

    [Fact]
    public async Task Any_number_of_conditions_is_told_apart()
    {
        var api = new TestApi("type Query { a: Int }").Add("Query.a", _ => 1);
        var numbers = Enumerable.Range(0, 70).ToList();
        var variables = string.Join(' ', numbers.Select(i => $"$v{i}: Boolean!"));
        var fields = string.Join(' ', numbers.Select(i => $"a{i}: a @include(if: $v{i})"));

        foreach (var included in new[] { 0, 33, 69, 0 })
        {
            var values = string.Join(',', numbers.Select(i => $"\"v{i}\":{(i == included ? "true" : "false")}"));

            Assert.Equal($$$"""{"data":{"a{{{included}}}":1}}""", await api.RunAsync($"query ({variables}) {{ {fields} }}", $"{{{values}}}"));
        }
    }

    [Fact]
    public async Task An_operation_that_selects_too_much_is_refused()
    {
        var api = new TestApi("type Query { a: Int }").Add("Query.a", _ => 1);
        api.Options.MaxPlanFields = 3;

        Assert.Contains("too many fields", await api.RunAsync("{ a b: a c: a d: a }"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("...f{0}")]
    [InlineData("again {{ ...f{0} }}")]
    public async Task An_operation_whose_fragments_lead_deeper_than_the_stack_is_refused(string link)
    {
        var api = new TestApi("type Query { a: Int again: Query }").Add("Query.a", _ => 1).Add("Query.again", _ => new object());
        var fragments = Enumerable.Range(1, 40_000).Select(i => $"fragment f{i} on Query {{ {string.Format(CultureInfo.InvariantCulture, link, i + 1)} }}");

        var answer = await api.RunAsync($"{{ ...f1 }} {string.Join(' ', fragments)} fragment f40001 on Query {{ a }}");

        Assert.Contains("MAX_DEPTH_EXCEEDED", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("\"quoted\" and \\ slashed")]
    [InlineData("line\nfeed\ttab\r\b\f\u0001\u001f")]
    [InlineData("café 日本語 😀 <script>&")]
    [InlineData("")]
    public void Text_is_written_as_json_that_says_the_same(string text)
    {
        using var json = new JsonBuffer();
        json.WriteString(text);
        Assert.Equal(text, System.Text.Json.JsonSerializer.Deserialize<string>(json.Written));

        json.Truncate(0);
        var large = string.Concat(Enumerable.Repeat(text, 5000));
        json.WriteString(large);
        Assert.Equal(large, System.Text.Json.JsonSerializer.Deserialize<string>(json.Written));
    }

    [Fact]
    public void Values_of_any_kind_are_written_as_json()
    {
        using var json = new JsonBuffer();
        json.WriteValue(new Dictionary<string, object?>
        {
            ["null"] = null,
            ["numbers"] = new object[] { 1, -2L, 1.5, 2.50m, byte.MaxValue, ulong.MaxValue, 1e21 },
            ["json"] = System.Text.Json.JsonElement.Parse("{\"a\": [1]}"),
            ["empty"] = new object[] { new Dictionary<string, object?>(), Array.Empty<int>() },
        });

        Assert.Equal(
            """{"null":null,"numbers":[1,-2,1.5,2.50,255,18446744073709551615,1E+21],"json":{"a": [1]},"empty":[{},[]]}""",
            Encoding.UTF8.GetString(json.Written));
    }
}
