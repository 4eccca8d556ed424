namespace PodSales.GraphQL.Engine.Language;

/// <summary>How messages name a token.</summary>
internal static class TokenDescriptions
{
    public static string Describe(this TokenKind kind) => kind switch
    {
        TokenKind.StartOfFile => "<SOF>",
        TokenKind.EndOfFile => "<EOF>",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenLeft => "\"(\"",
        TokenKind.ParenRight => "\")\"",
        TokenKind.Dot => "\".\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.Equal => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        TokenKind.Name => "Name",
        TokenKind.Int => "Int",
        TokenKind.Float => "Float",
        TokenKind.String => "String",
        TokenKind.BlockString => "BlockString",
    };

    /// <summary>The kind of a token and, where the kind does not say it all, its text.</summary>
    public static string Describe(this Token token, Source source) => token.Kind switch
    {
        TokenKind.Name or TokenKind.Int or TokenKind.Float =>
            $"{token.Kind.Describe()} \"{source.Body.AsSpan(token.Start, token.End - token.Start)}\"",
        TokenKind.String or TokenKind.BlockString => $"{token.Kind.Describe()} \"{token.Text}\"",
        _ => token.Kind.Describe(),
    };
}
