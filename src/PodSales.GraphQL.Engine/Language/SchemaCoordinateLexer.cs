namespace PodSales.GraphQL.Engine.Language;

/// <summary>Cuts a schema coordinate into tokens. Unlike in a document, no white space, comma or comment is ignored.</summary>
internal static class SchemaCoordinateLexer
{
    public static Token ReadToken(Source source, int offset)
    {
        if (offset == source.Body.Length)
        {
            return new Token(TokenKind.EndOfFile, offset, offset);
        }

        return source.Body[offset] switch
        {
            '.' => new Token(TokenKind.Dot, offset, offset + 1),
            '(' => new Token(TokenKind.ParenLeft, offset, offset + 1),
            ')' => new Token(TokenKind.ParenRight, offset, offset + 1),
            ':' => new Token(TokenKind.Colon, offset, offset + 1),
            '@' => new Token(TokenKind.At, offset, offset + 1),
            var first when Characters.IsNameStart(first) => Lexer.ReadName(source.Body, offset),
            _ => throw new SyntaxException(source, offset, $"Invalid character: {Characters.Describe(source.Body, offset)}."),
        };
    }
}
