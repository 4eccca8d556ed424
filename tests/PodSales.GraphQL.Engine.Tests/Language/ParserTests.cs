using FsCheck.Fluent;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Tests.Language;

public sealed class ParserTests
{
    [Fact]
    public void A_query_becomes_a_tree_whose_nodes_know_their_places()
    {
        var document = Parser.ParseDocument("query Q($id: ID! = 4) {\n  deal: node(id: $id) { ...F @skip(if: true) }\n}");

        var operation = Assert.IsType<OperationDefinitionNode>(Assert.Single(document.Definitions));
        Assert.Equal((OperationType.Query, "Q"), (operation.Operation, operation.Name!.Value));
        var variable = Assert.Single(operation.VariableDefinitions);
        Assert.Equal("4", Assert.IsType<IntValueNode>(variable.DefaultValue).Value);
        var field = Assert.IsType<FieldNode>(Assert.Single(operation.SelectionSet.Selections));
        Assert.Equal(("deal", "node", "deal"), (field.Alias!.Value, field.Name.Value, field.ResponseName));
        Assert.Equal(new Location(2, 3), document.Source.LocationAt(field.Span.Start));
        Assert.Equal("F", Assert.IsType<FragmentSpreadNode>(Assert.Single(field.SelectionSet!.Selections)).Name.Value);
    }

    [Theory]
    [InlineData("{", 1, 2, "Expected Name, found <EOF>.")]
    [InlineData("{ }", 1, 3, "Expected Name, found \"}\".")]
    [InlineData("{ field: {} }", 1, 10, "Expected Name, found \"{\".")]
    [InlineData("notAnOperation Foo { field }", 1, 1, "Unexpected Name \"notAnOperation\".")]
    [InlineData("...", 1, 1, "Unexpected \"...\".")]
    [InlineData("fragment on on on { on }", 1, 10, "Unexpected Name \"on\".")]
    [InlineData("{ ...on }", 1, 9, "Expected Name, found \"}\".")]
    [InlineData("{ ...{ a }", 1, 11, "Expected Name, found <EOF>.")]
    [InlineData("query Foo($x: Complex = { a: { b: [ $var ] } }) { field }", 1, 37, "Unexpected variable \"$var\" in constant value.")]
    [InlineData("\"d\" { a }", 1, 1, "Unexpected description, descriptions are not supported on shorthand queries.")]
    [InlineData("\"d\" extend type A { a: Int }", 1, 1, "Unexpected description, only GraphQL definitions support descriptions.")]
    [InlineData("type A implements & & B", 1, 21, "Expected Name, found \"&\".")]
    [InlineData("extend scalar A", 1, 16, "Unexpected <EOF>.")]
    [InlineData("enum E { true }", 1, 10, "Name \"true\" is reserved and cannot be used for an enum value.")]
    [InlineData("directive @a on INCORRECT", 1, 17, "Unexpected Name \"INCORRECT\".")]
    [InlineData("input I { a(b: Int): Int }", 1, 12, "Expected \":\", found \"(\".")]
    [InlineData("", 1, 1, "Unexpected <EOF>.")]
    public void What_the_grammar_does_not_allow_is_refused_at_its_place(string text, int line, int column, string description)
    {
        var error = Assert.Throws<SyntaxException>(() => Parser.ParseDocument(text));

        Assert.Equal("Syntax Error: " + description, error.Message);
        Assert.Equal(new Location(line, column), error.Location);
    }

    [Theory]
    [InlineData("{ a ")]
    [InlineData("{ ... ")]
    [InlineData("{ ... on A @b ")]
    [InlineData("{ a(x: ", "[")]
    [InlineData("{ a(x: ", "{ y: ")]
    [InlineData("query ($x: ", "[")]
    [InlineData("query ($x: I = ", "[{ y: ")]
    [InlineData("{ a @d(x: ", "[[")]
    [InlineData("type T @d(x: ", "[")]
    public void Nesting_without_end_is_refused_before_the_stack_ends(string start, string? level = null)
    {
        var text = start + string.Concat(Enumerable.Repeat(level ?? start, 50_000));

        var error = Assert.Throws<SyntaxException>(() => Parser.ParseDocument(text));

        Assert.EndsWith("Parsing aborted.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_limit_on_depth_counts_what_stands_inside_each_other_only()
    {
        var options = new ParserOptions { MaxDepth = 3 };

        Parser.ParseDocument("{ a { b } c { d(x: [1]) } e { f } }", options);

        Assert.Throws<SyntaxException>(() => Parser.ParseDocument("{ a { b { c { d } } } }", options));
    }

    [Fact]
    public void The_limit_on_tokens_does_not_count_comments()
    {
        var options = new ParserOptions { MaxTokens = 3 };

        Parser.ParseDocument("# one # two\n{ a } # three", options);

        var error = Assert.Throws<SyntaxException>(() => Parser.ParseDocument("{ a b }", options));
        Assert.Equal("Syntax Error: Document contains more than 3 tokens. Parsing aborted.", error.Message);
    }

    [Theory]
    [InlineData("Deal", typeof(TypeCoordinateNode))]
    [InlineData("Deal.stage", typeof(MemberCoordinateNode))]
    [InlineData("Query.deals(first:)", typeof(ArgumentCoordinateNode))]
    [InlineData("@skip", typeof(DirectiveCoordinateNode))]
    [InlineData("@skip(if:)", typeof(DirectiveArgumentCoordinateNode))]
    public void Schema_coordinates_name_each_kind_of_element(string text, Type kind)
    {
        var node = Parser.ParseSchemaCoordinate(text);

        Assert.IsType(kind, node);
        Assert.Equal(text, Printer.Print(node));
    }

    [Theory]
    [InlineData("Deal .stage")]
    [InlineData("Deal.stage.x")]
    [InlineData("Deal(first:)")]
    [InlineData("@skip.if")]
    [InlineData("Query.deals(first: 1)")]
    public void Schema_coordinates_have_no_blanks_and_no_more_parts_than_two(string text) =>
        Assert.Throws<SyntaxException>(() => Parser.ParseSchemaCoordinate(text));

    [Fact]
    public void Any_run_of_tokens_is_a_document_or_a_syntax_error() => Property.Holds(
        Gen.Elements(
                "{", "}", "(", ")", "[", "]", ":", "!", "=", "|", "&", "@", "$", "...", "a", "on", "query", "type", "extend", "enum",
                "\"s\"", "\"\"\"b\"\"\"", "1", "1.5", "-", "\"", "#", "\n", "\\", "\u00E9", "null", "fragment", "input", "directive",
                "{ a }", "a: 1", "(a: [{}])", "type T", "{ a: Int }")
            .ListOf()
            .Select(tokens => string.Join(' ', tokens)),
        IsDocumentOrSyntaxError);

    /// <summary>And where it is a document, printing it and parsing the text gives the same text again.</summary>
    private static bool IsDocumentOrSyntaxError(string text)
    {
        try
        {
            var printed = Printer.Print(Parser.ParseDocument(text));
            return Printer.Print(Parser.ParseDocument(printed)) == printed;
        }
        catch (SyntaxException)
        {
            return true;
        }
    }
}
