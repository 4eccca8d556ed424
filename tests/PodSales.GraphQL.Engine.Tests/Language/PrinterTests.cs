using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Tests.Language;

public sealed class PrinterTests
{
    [Theory]
    [InlineData("executable")]
    [InlineData("type-system")]
    public void Every_kind_of_node_is_printed_in_the_common_layout(string name)
    {
        var document = Parser.ParseDocument(GoldenFile.Read($"Printer/{name}.graphql"));

        GoldenFile.AssertEqual($"Printer/{name}.printed.graphql", Printer.Print(document));
    }

    [Theory]
    [InlineData("executable")]
    [InlineData("type-system")]
    public void Printed_text_is_printed_the_same_again(string name)
    {
        var printed = GoldenFile.Read($"Printer/{name}.printed.graphql");

        Assert.Equal(printed, Printer.Print(Parser.ParseDocument(printed)));
    }

    [Fact]
    public void Deep_values_cost_no_more_than_their_size()
    {
        var depth = new ParserOptions().MaxDepth;
        var value = Parser.ParseValue(new string('[', depth) + new string(']', depth));

        Assert.Equal(value.Span.End, Printer.Print(value).Count(character => character is '[' or ']'));
    }
}
