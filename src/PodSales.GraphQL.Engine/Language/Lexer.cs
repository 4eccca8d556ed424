namespace PodSales.GraphQL.Engine.Language;

/// <summary>Cuts a document into tokens (specification, section 2.1). It has no state: a token is found from the offset it follows.</summary>
internal static class Lexer
{
    /// <summary>Reads the next token at or after an offset, past white space, commas and comments.</summary>
    /// <exception cref="SyntaxException">No token can begin there.</exception>
    public static Token ReadToken(Source source, int offset)
    {
        var body = source.Body;
        var start = SkipIgnored(body, offset);
        if (start == body.Length)
        {
            return new Token(TokenKind.EndOfFile, start, start);
        }

        return body[start] switch
        {
            '!' => Punctuator(TokenKind.Bang, start),
            '$' => Punctuator(TokenKind.Dollar, start),
            '&' => Punctuator(TokenKind.Ampersand, start),
            '(' => Punctuator(TokenKind.ParenLeft, start),
            ')' => Punctuator(TokenKind.ParenRight, start),
            ':' => Punctuator(TokenKind.Colon, start),
            '=' => Punctuator(TokenKind.Equal, start),
            '@' => Punctuator(TokenKind.At, start),
            '[' => Punctuator(TokenKind.BracketLeft, start),
            ']' => Punctuator(TokenKind.BracketRight, start),
            '{' => Punctuator(TokenKind.BraceLeft, start),
            '|' => Punctuator(TokenKind.Pipe, start),
            '}' => Punctuator(TokenKind.BraceRight, start),
            '.' => ReadSpread(source, start),
            '"' => body.AsSpan(start).StartsWith("\"\"\"") ? BlockStringLiteral.Read(source, start) : StringLiteral.Read(source, start),
            '-' => NumberLiteral.Read(source, start),
            var first when Characters.IsDigit(first) => NumberLiteral.Read(source, start),
            var first when Characters.IsNameStart(first) => ReadName(body, start),
            _ => throw Unexpected(source, start),
        };
    }

    /// <summary>Reads the name that begins at an offset.</summary>
    public static Token ReadName(string body, int start)
    {
        var length = body.AsSpan(start).IndexOfAnyExcept(Characters.NameContinue);
        return new Token(TokenKind.Name, start, length < 0 ? body.Length : start + length);
    }

    private static Token Punctuator(TokenKind kind, int start) => new(kind, start, start + 1);

    private static int SkipIgnored(string body, int offset)
    {
        while (offset < body.Length)
        {
            switch (body[offset])
            {
                case ' ' or '\t' or ',' or '\n' or '\r' or '\uFEFF':
                    offset++;
                    break;
                case '#':
                    offset = SkipComment(body, offset);
                    break;
                default:
                    return offset;
            }
        }

        return offset;
    }

    /// <summary>A comment goes on to the end of its line, or to a lone surrogate, which then is an invalid character by itself.</summary>
    private static int SkipComment(string body, int offset)
    {
        while (offset < body.Length && !Characters.IsLineEnd(body[offset]))
        {
            var length = Characters.ScalarLength(body, offset);
            if (length == 0)
            {
                break;
            }

            offset += length;
        }

        return offset;
    }

    private static Token ReadSpread(Source source, int start)
    {
        var next = Characters.At(source.Body, start + 1);
        if (next == '.' && Characters.At(source.Body, start + 2) == '.')
        {
            return new Token(TokenKind.Spread, start, start + 3);
        }

        if (next == '.')
        {
            throw new SyntaxException(source, start, "Unexpected \"..\", did you mean \"...\"?");
        }

        if (Characters.IsDigit(next))
        {
            var digits = source.Body.AsSpan(start + 1, NumberLiteral.SkipDigits(source, start + 1) - start - 1);
            throw new SyntaxException(source, start, $"Invalid number, expected digit before \".\", did you mean \"0.{digits}\"?");
        }

        throw Unexpected(source, start);
    }

    private static SyntaxException Unexpected(Source source, int offset)
    {
        if (source.Body[offset] == '\'')
        {
            return new SyntaxException(source, offset, "Unexpected single quote character ('), did you mean to use a double quote (\")?");
        }

        var kind = Characters.ScalarLength(source.Body, offset) == 0 ? "Invalid" : "Unexpected";
        return new SyntaxException(source, offset, $"{kind} character: {Characters.Describe(source.Body, offset)}.");
    }
}
