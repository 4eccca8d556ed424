using PodSales.GraphQL.Engine.Language;

namespace PodSales.GraphQL.Engine.Tests.Language;

public sealed class LexerTests
{
    [Theory]
    [InlineData("!$&():=@[]{|}", "Bang Dollar Ampersand ParenLeft ParenRight Colon Equal At BracketLeft BracketRight BraceLeft Pipe BraceRight")]
    [InlineData("... name _Name2", "Spread Name Name")]
    [InlineData("0 -1 42 1.5 -0.5e10 6E+2", "Int Int Int Float Float Float")]
    [InlineData("\"\" \"a\" \"\"\"\"\"\" \"\"\"a\"\"\"", "String String BlockString BlockString")]
    [InlineData("\uFEFF a , # comment, \"no string\n\t\r\n b", "Name Name")]
    [InlineData("", "")]
    public void A_text_is_cut_into_tokens_past_whatever_is_ignored(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(' ', Tokens(text).Select(token => token.Kind)));

    [Fact]
    public void A_token_knows_where_it_stands()
    {
        var tokens = Tokens("  abc(\n 12)");

        Assert.Equal([(2, 5), (5, 6), (8, 10), (10, 11)], tokens.Select(token => (token.Start, token.End)));
    }

    [Theory]
    [InlineData(@"""simple""", "simple")]
    [InlineData(@""" white space """, " white space ")]
    [InlineData(@"""quote \""""", "quote \"")]
    [InlineData(@"""escapes \n\r\b\t\f\\\/""", "escapes \n\r\b\t\f\\/")]
    [InlineData(@"""\u1234\u5678\u90AB\uCDEF""", "\u1234\u5678\u90AB\uCDEF")]
    [InlineData(@"""\u{1F600} \u{0} \u{0010FFFF}""", "\U0001F600 \0 \U0010FFFF")]
    [InlineData(@"""\uD83D\uDE00""", "\U0001F600")]
    [InlineData("\"\U0001F600\"", "\U0001F600")]
    public void Escapes_of_strings_are_resolved(string text, string value) =>
        Assert.Equal(value, Assert.Single(Tokens(text)).Text);

    [Theory]
    [InlineData("01", 1, 2, "Invalid number, unexpected digit after 0: \"1\".")]
    [InlineData("1.", 1, 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData(".5", 1, 1, "Invalid number, expected digit before \".\", did you mean \"0.5\"?")]
    [InlineData("1e", 1, 3, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("0xF", 1, 2, "Invalid number, expected digit but got: \"x\".")]
    [InlineData("1.2.3", 1, 4, "Invalid number, expected digit but got: \".\".")]
    [InlineData("-", 1, 2, "Invalid number, expected digit but got: <EOF>.")]
    [InlineData("..", 1, 1, "Unexpected \"..\", did you mean \"...\"?")]
    [InlineData("?", 1, 1, "Unexpected character: \"?\".")]
    [InlineData("'a'", 1, 1, "Unexpected single quote character ('), did you mean to use a double quote (\")?")]
    [InlineData("\n\n  \u00E9", 3, 3, "Unexpected character: U+00E9.")]
    [InlineData("\U0001F600", 1, 1, "Unexpected character: U+1F600.")]
    [InlineData("\"", 1, 2, "Unterminated string.")]
    [InlineData("\"a\n\"", 1, 3, "Unterminated string.")]
    [InlineData("\"\"\"a", 1, 5, "Unterminated string.")]
    [InlineData(@"""\z""", 1, 2, "Invalid character escape sequence: \"\\z\".")]
    [InlineData(@"""\u12""", 1, 2, "Invalid Unicode escape sequence: \"\\u12\"\".")]
    [InlineData(@"""\uD83D""", 1, 2, "Invalid Unicode escape sequence: \"\\uD83D\".")]
    [InlineData(@"""\u{110000}""", 1, 2, "Invalid Unicode escape sequence: \"\\u{110000}\".")]
    [InlineData(@"""\u{}""", 1, 2, "Invalid Unicode escape sequence: \"\\u{}\".")]
    [InlineData(@"""\u{FFFFFFFF}""", 1, 2, "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".")]
    public void What_is_no_token_is_a_syntax_error_at_its_place(string text, int line, int column, string description)
    {
        var error = Assert.Throws<SyntaxException>(() => Tokens(text));

        Assert.Equal("Syntax Error: " + description, error.Message);
        Assert.Equal(new Location(line, column), error.Location);
    }

    /// <summary>Given as code units: test runners hand texts on as UTF-8, which has no lone surrogates.</summary>
    [Theory]
    [InlineData(0xD800)]
    [InlineData(0xDEAD)]
    public void Lone_surrogates_are_no_source_characters(int unit)
    {
        var surrogate = (char)unit;

        Assert.Equal($"Syntax Error: Invalid character: U+{unit:X4}.", Message($"{surrogate}"));
        Assert.Equal($"Syntax Error: Invalid character within String: U+{unit:X4}.", Message($"\"{surrogate}\""));
        Assert.Equal($"Syntax Error: Invalid character within String: U+{unit:X4}.", Message($"\"\"\"{surrogate}\"\"\""));
        Assert.Equal($"Syntax Error: Invalid character: U+{unit:X4}.", Message($"# {surrogate}"));
    }

    private static string Message(string text) => Assert.Throws<SyntaxException>(() => Tokens(text)).Message;

    private static List<Token> Tokens(string text)
    {
        var source = new Source(text);
        var tokens = new List<Token>();
        for (var token = Lexer.ReadToken(source, 0); token.Kind != TokenKind.EndOfFile; token = Lexer.ReadToken(source, token.End))
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
