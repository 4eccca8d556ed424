using FsCheck.Fluent;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Tests.Language;

public sealed class BlockStringLiteralTests
{
    [Theory]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("  first line keeps its blanks\n    second", "  first line keeps its blanks\nsecond")]
    [InlineData("\n\n  \n a\n\n", "a")]
    [InlineData("a\r\n  b\r  c", "a\nb\nc")]
    [InlineData(" \n\t\n", "")]
    [InlineData("\n\ta\n b", "a\nb")]
    public void The_indentation_that_lines_share_is_taken_away(string raw, string value) =>
        Assert.Equal(value, BlockStringLiteral.Dedent(raw));

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("short", "\"\"\"short\"\"\"")]
    [InlineData(" leading blank", "\"\"\" leading blank\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData("ends with \"", "\"\"\"\nends with \"\n\"\"\"")]
    [InlineData("ends with \\", "\"\"\"\nends with \\\n\"\"\"")]
    [InlineData("has \"\"\" inside", "\"\"\"has \\\"\"\" inside\"\"\"")]
    public void Short_texts_are_written_on_one_line(string text, string literal) =>
        Assert.Equal(literal, BlockStringLiteral.Print(text));

    [Theory]
    [InlineData(70, false)]
    [InlineData(71, true)]
    public void Seventy_characters_are_the_most_for_one_line(int length, bool isSpread) =>
        Assert.Equal(isSpread, BlockStringLiteral.Print(new string('x', length)).Contains('\n', StringComparison.Ordinal));

    [Fact]
    public void Whatever_can_be_written_as_a_block_string_is_read_back_unchanged() => Property.Holds(
        Gen.Elements('a', ' ', '\t', '\n', '"', '\\', '\r', '\u0007', '\u00E9').ListOf().Select(text => new string([.. text])),
        text => !BlockStringLiteral.CanPrint(text) || ReadBack(text) == text);

    private static string ReadBack(string text) =>
        Assert.IsType<StringValueNode>(Parser.ParseValue(BlockStringLiteral.Print(text))).Value;
}
