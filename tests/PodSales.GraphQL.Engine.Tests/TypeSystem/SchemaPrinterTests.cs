using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.Tests.TypeSystem;

public sealed class SchemaPrinterTests
{
    private static readonly Schema Schema =
        SdlSchema.Build(Parser.ParseDocument(GoldenFile.Read("SchemaPrinter/schema.graphql")));

    [Fact]
    public void A_schema_is_printed_in_the_order_of_its_declarations() =>
        GoldenFile.AssertEqual("SchemaPrinter/declared.graphql", Schema.ToString());

    [Fact]
    public void A_schema_can_be_printed_by_name() =>
        GoldenFile.AssertEqual("SchemaPrinter/by-name.graphql", SchemaPrinter.Print(Schema, SchemaOrder.ByName));

    [Fact]
    public void A_printed_schema_is_the_same_schema()
    {
        var printed = Schema.ToString();

        Assert.Equal(printed, SdlSchema.Build(Parser.ParseDocument(printed)).ToString());
    }

    [Theory]
    [InlineData("type Query { a: Int }", false)]
    [InlineData("\"d\" schema { query: Query } type Query { a: Int }", true)]
    [InlineData("schema { query: Q } type Q { a: Int }", true)]
    [InlineData("schema { query: Query } type Query { a: Int } type Mutation { a: Int }", true)]
    public void The_schema_definition_is_left_out_where_names_say_it_all(string sdl, bool isPrinted) =>
        Assert.Equal(
            isPrinted,
            SdlSchema.Build(Parser.ParseDocument(sdl)).ToString().Contains("schema {", StringComparison.Ordinal));
}
