namespace PodSales.GraphQL.Engine.Language;

/// <summary>A lexical token: what it is, and where it stands in its source.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">The offset of its first UTF-16 code unit.</param>
/// <param name="End">The offset after its last one.</param>
/// <param name="Text">A string with its escapes resolved; null for other tokens, whose text is the source between the offsets.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string? Text = null);
