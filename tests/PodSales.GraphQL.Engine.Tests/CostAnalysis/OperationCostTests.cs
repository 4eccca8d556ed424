using System.Text.Json;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Tests.Execution;

namespace PodSales.GraphQL.Engine.Tests.CostAnalysis;

/// <summary>What operations cost, by the directives of a schema in SDL.</summary>
public sealed class OperationCostTests
{
    private const string Sdl = """
        directive @cost(weight: String!) on SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | ENUM | INPUT_FIELD_DEFINITION
        directive @listSize(
          assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int,
          sizedFields: [String!], requireOneSlicingArgument: Boolean = true
        ) on FIELD_DEFINITION

        type Query {
          books(first: Int, last: Int, where: BookFilter @cost(weight: "10")): BooksConnection
            @cost(weight: "10")
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10, sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          shelf(size: Int, last: Int): [Book] @listSize(slicingArguments: ["size", "last"])
          picked(ids: [ID!]!): [Book] @listSize(slicingArguments: ["ids"], requireOneSlicingArgument: false)
          newest(size: Int = 3): [Book] @listSize(slicingArguments: ["size"])
          bestsellers: [Book] @listSize(assumedSize: 20)
          unsized: [Book]
          things: [Thing] @listSize(assumedSize: 10)
          search(text: String! @cost(weight: "5")): Book
          weather: Weather @cost(weight: "3")
          number: Int
        }
        type BooksConnection { edges: [BooksEdge!] nodes: [Book!] pageInfo: PageInfo! totalCount: Int! }
        type BooksEdge { cursor: String! node: Book! }
        type PageInfo { hasNextPage: Boolean! }
        type Book implements Thing { title: String! author: Author sequels(first: Int): [Book] @listSize(assumedSize: 5, slicingArguments: ["first"], requireOneSlicingArgument: false) cover: Image }
        type Author implements Thing { title: String! name: String! books: [Book] @cost(weight: "2") @listSize(assumedSize: 4) }
        type Image @cost(weight: "100") { url: String }
        scalar Weather @cost(weight: "7")
        interface Thing { title: String! }
        input BookFilter { title: TextFilter and: [BookFilter!] or: [BookFilter!] }
        input TextFilter { eq: String @cost(weight: "10") contains: String @cost(weight: "20") }
        """;

    [Theory]
    [InlineData("the published vector", "{ books(first: 50) { edges { node { title author { name } } } } }", 111, 152)]
    [InlineData("leaves cost nothing", "{ number }", 0, 1)]
    [InlineData("a page of the default size", "{ books { nodes { title } } }", 11, 12)]
    [InlineData("the larger of two slices", "{ books(first: 3, last: 5) { nodes { title } } }", 11, 7)]
    [InlineData("two sized fields", "{ books(first: 3) { nodes { title } edges { cursor } pageInfo { hasNextPage } totalCount } }", 13, 9)]
    [InlineData("lists in lists", "{ books(first: 3) { nodes { sequels(first: 4) { sequels { title } } } } }", 26, 77)]
    [InlineData("an assumed size", "{ bestsellers { author { name } } }", 21, 41)]
    [InlineData("a list without a size", "{ unsized { author { name } } }", 2, 3)]
    [InlineData("a default of the schema", "{ newest { author { name } } }", 4, 7)]
    [InlineData("as many as there are ids", "{ picked(ids: [1, 2, 3]) { author { name } } }", 4, 7)]
    [InlineData("the weight of an argument", "{ search(text: \"a\") { title } }", 6, 2)]
    [InlineData("the weights of a type and of a field", "{ weather unsized { cover { url } } }", 5, 109)]
    [InlineData("the dearest of the possible types", "{ things { title ... on Book { author { name } } ... on Author { books { title } } } }", 21, 51)]
    [InlineData("a field that is selected twice", "{ number unsized { title } unsized { author { name } } ...more } fragment more on Query { unsized { author { name } } }", 2, 3)]
    [InlineData("what is skipped", "{ unsized { title } bestsellers @skip(if: true) { title } }", 1, 2)]
    [InlineData("introspection", "{ __schema { types { name fields { name } } } __typename }", 0, 1)]
    [InlineData("a filter", "{ books(first: 1, where: { title: { eq: \"a\", contains: \"b\" } }) { nodes { title } } }", 51, 3)]
    [InlineData("a filter of filters", "{ books(first: 1, where: { or: [{ title: { eq: \"a\" } }, { and: [{ title: { contains: \"b\" } }] }] }) { nodes { title } } }", 51, 3)]
    [InlineData("no filter", "{ books(first: 1, where: null) { nodes { title } } }", 11, 3)]
    public async Task An_operation_costs(string what, string document, double fields, double types) =>
        Assert.Equal((what, Cost(fields, types)), (what, await CostOfAsync(document)));

    [Theory]
    [InlineData("query($n: Int) { books(first: $n) { nodes { title } } }", """{"n":20}""", 11, 22)]
    [InlineData("query($n: Int) { books(first: $n) { nodes { title } } }", """{"n":null}""", 11, 12)]
    [InlineData("query($n: Int = 7) { books(first: $n) { nodes { title } } }", "{}", 11, 9)]
    [InlineData("query($n: Int) { books(first: $n) { nodes { title } } }", "{}", 11, 12)]
    [InlineData("query($n: Int!) { books(first: 2) { nodes { sequels(first: $n) { title } } } }", """{"n":30}""", 13, 64)]
    [InlineData("query($ids: [ID!]!) { picked(ids: $ids) { title } }", """{"ids":["a","b"]}""", 1, 3)]
    [InlineData("query($w: BookFilter) { books(first: 1, where: $w) { nodes { title } } }", """{"w":{"title":{"eq":"a","contains":"b"}}}""", 51, 3)]
    [InlineData("query($w: BookFilter) { books(first: 1, where: $w) { nodes { title } } }", """{"w":{"or":[{"title":{"eq":"a"}},{"and":[{"title":{"contains":"b"}}]}]}}""", 51, 3)]
    [InlineData("query($w: BookFilter = { title: { eq: \"a\" } }) { books(first: 1, where: $w) { nodes { title } } }", "{}", 31, 3)]
    [InlineData("query($w: BookFilter) { books(first: 1, where: $w) { nodes { title } } }", """{"w":null}""", 11, 3)]
    [InlineData("query($t: TextFilter) { books(first: 1, where: { title: $t }) { nodes { title } } }", """{"t":{"contains":"b"}}""", 41, 3)]
    [InlineData("query($t: String) { books(first: 1, where: { title: { contains: $t } }) { nodes { title } } }", """{"t":"b"}""", 41, 3)]
    [InlineData("query($b: Boolean!) { bestsellers @include(if: $b) { title } }", """{"b":false}""", 0, 1)]
    public async Task A_variable_costs_what_its_value_does(string document, string variables, double fields, double types) =>
        Assert.Equal(Cost(fields, types), await CostOfAsync(document, variables));

    [Theory]
    [InlineData("{ shelf { title } }", null)]
    [InlineData("{ shelf(size: null) { title } }", null)]
    [InlineData("{ shelf(size: 1, last: 1) { title } }", null)]
    [InlineData("query($n: Int) { shelf(size: $n) { title } }", "{}")]
    public async Task A_list_of_unknown_size_is_refused_where_the_schema_asks_for_one(string document, string? variables)
    {
        var errors = (await AnswerAsync(Api(), document, variables)).GetProperty("errors");

        var extensions = errors[0].GetProperty("extensions");
        Assert.Equal(("HC0082", "Query.shelf"), (extensions.GetProperty("code").GetString(), extensions.GetProperty("coordinate").GetString()));
    }

    [Theory]
    [InlineData("{ books(first: 50) { nodes { sequels(first: 2) { author { name } } } } }", "fieldCost", 161, "maxFieldCost", 100)]
    [InlineData("{ bestsellers { sequels { title } } }", "typeCost", 121, "maxTypeCost", 120)]
    public async Task What_costs_too_much_is_refused_before_it_is_executed(
        string document, string kind, double cost, string limit, double most)
    {
        var errors = (await AnswerAsync(Api(maxFieldCost: 100, maxTypeCost: 120), document)).GetProperty("errors");

        var extensions = errors[0].GetProperty("extensions");
        Assert.Equal("HC0047", extensions.GetProperty("code").GetString());
        Assert.Equal((cost, most), (extensions.GetProperty(kind).GetDouble(), extensions.GetProperty(limit).GetDouble()));
    }

    [Fact]
    public async Task Fragments_that_double_are_refused_before_they_are_walked_out()
    {
        var fragments = string.Concat(Enumerable.Range(0, 40).Select(i => $" fragment f{i} on Book {{ a: sequels {{ ...f{i + 1} }} b: sequels {{ ...f{i + 1} }} }}"));

        var errors = (await AnswerAsync(Api(), $"{{ unsized {{ ...f0 }} }} {fragments} fragment f40 on Book {{ title }}")).GetProperty("errors");

        Assert.Equal("OPERATION_TOO_LARGE", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private static string Cost(double fields, double types) =>
        FormattableString.Invariant($$$$"""{"extensions":{"operationCost":{"fieldCost":{{{{fields}}}},"typeCost":{{{{types}}}}}}}""");

    private static async Task<string> CostOfAsync(string document, string? variables = null) =>
        (await AnswerAsync(Api(), document, variables)).GetRawText();

    private static async Task<JsonElement> AnswerAsync(TestApi api, string document, string? variables = null)
    {
        var request = OperationRequestBuilder.New()
            .SetDocument(document)
            .SetVariableValues(variables is null ? null : JsonElement.Parse(variables))
            .SetCostReport(CostReport.Validate)
            .Build();
        await using var result = await api.Executor.ExecuteAsync(request);
        return JsonElement.Parse(((OperationResult)result).ToJson());
    }

    private static TestApi Api(double maxFieldCost = 10_000, double maxTypeCost = 10_000) => new(Sdl)
    {
        Costs = new CostAnalyzer(maxFieldCost, maxTypeCost, IsEnforced: true),
    };
}
