using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Execution;

/// <summary>Objects whose fields are all read from members: written in one go where nothing fails, field by field where something does.</summary>
public sealed class FlatObjectTests
{
    private const string Document = "{ rows { __typename id: number share label } }";

    [Fact]
    public async Task Fields_stand_in_the_order_of_their_selection_with_their_aliases_and_nulls() => Assert.Equal(
        """{"data":{"rows":[{"__typename":"Row","id":1,"share":0.5,"label":"a"},{"__typename":"Row","id":2,"share":null,"label":null}]}}""",
        await Api("Int!", new(1, 0.5, "a"), new(2, null, null)).RunAsync(Document));

    [Fact]
    public async Task A_member_that_throws_is_an_error_of_its_field_and_the_others_keep_their_values()
    {
        var response = await Api("Int", new(1, 0.5, "a"), new(-1, 0.25, "b")).RunAsync(Document);

        Assert.Contains("""{"__typename":"Row","id":1,"share":0.5,"label":"a"},{"__typename":"Row","id":null,"share":0.25,"label":"b"}""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"rows\",1,\"id\"]", response, StringComparison.Ordinal);
        Assert.Equal(1, Occurrences(response, "\"path\""));
    }

    [Fact]
    public async Task A_value_that_the_type_refuses_leaves_nothing_behind()
    {
        var response = await Api("Int!", new Row(1, double.NaN, "a")).RunAsync(Document);

        Assert.Contains("""{"__typename":"Row","id":1,"share":null,"label":"a"}""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"rows\",0,\"share\"]", response, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_field_that_may_not_be_null_takes_its_object_with_it()
    {
        var response = await Api("Int!", new(-1, 0.5, "a"), new(2, 0.25, "b")).RunAsync(Document);

        Assert.EndsWith("""{"rows":[null,{"__typename":"Row","id":2,"share":0.25,"label":"b"}]}}""", response, StringComparison.Ordinal);
        Assert.Contains("\"path\":[\"rows\",0,\"id\"]", response, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("quote \" and \\ and \n")]
    [InlineData("ümlaut, 日本語, 🎙")]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(100_000)]
    public async Task Texts_of_all_kinds_come_back_as_they_were(object textOrLength)
    {
        var text = textOrLength as string ?? new string('ü', (int)textOrLength);

        var response = await Api("Int!", new Row(1, 0.5, text)).RunAsync(Document);

        var label = System.Text.Json.JsonElement.Parse(response).GetProperty("data").GetProperty("rows")[0].GetProperty("label").GetString();
        Assert.Equal(text, label);
    }

    private static TestApi Api(string numberType, params Row[] rows) =>
        new TestApi($"type Query {{ rows: [Row]! }} type Row {{ number: {numberType} share: Float label: String }}")
            .Add("Query.rows", _ => rows)
            .AddPure("Row.number", new FieldResolver.Pure<int>(row => ((Row)row).Positive))
            .AddPure("Row.share", new FieldResolver.PureNullable<double>(row => ((Row)row).Share))
            .AddPure("Row.label", new FieldResolver.Pure<string>(row => ((Row)row).Label!));

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;

    private sealed record Row(int Number, double? Share, string? Label)
    {
        public int Positive => Number > 0 ? Number : throw new InvalidOperationException("Not positive.");
    }
}
