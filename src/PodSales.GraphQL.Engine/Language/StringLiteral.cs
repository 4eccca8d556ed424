using System.Buffers;
using System.Globalization;
using System.Text;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>Reads quoted strings, and writes them (specification, "String Value").</summary>
internal static class StringLiteral
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['"', '\\', '\n', '\r', .. Enumerable.Range('\uD800', 0x800).Select(code => (char)code)]);

    public static Token Read(Source source, int start)
    {
        var body = source.Body;
        var position = start + 1;
        var chunkStart = position;
        StringBuilder? value = null;
        while (true)
        {
            var length = body.AsSpan(position).IndexOfAny(Special);
            position = length < 0 ? body.Length : position + length;
            switch (Characters.At(body, position))
            {
                case '"':
                    return new Token(TokenKind.String, start, position + 1, TextSoFar());

                case '\\':
                    value ??= new StringBuilder();
                    value.Append(body, chunkStart, position - chunkStart);
                    position = StringEscape.Read(source, position, value);
                    chunkStart = position;
                    break;

                case var surrogate when char.IsSurrogate(surrogate):
                    position += ScalarLength(source, position);
                    break;

                default:
                    throw new SyntaxException(source, position, "Unterminated string.");
            }
        }

        string TextSoFar() => value is null
            ? body[chunkStart..position]
            : value.Append(body, chunkStart, position - chunkStart).ToString();
    }

    /// <summary>The length of the source character at an offset.</summary>
    /// <exception cref="SyntaxException">A lone surrogate stands there.</exception>
    public static int ScalarLength(Source source, int offset)
    {
        var length = Characters.ScalarLength(source.Body, offset);
        return length > 0
            ? length
            : throw new SyntaxException(source, offset, $"Invalid character within String: {Characters.Describe(source.Body, offset)}.");
    }

    /// <summary>Writes a text as a literal: quotes, backslashes and control characters escaped, all else as it is.</summary>
    public static string Print(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\b' => literal.Append("\\b"),
                '\t' => literal.Append("\\t"),
                '\n' => literal.Append("\\n"),
                '\f' => literal.Append("\\f"),
                '\r' => literal.Append("\\r"),
                _ when char.IsControl(character) => literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
                _ => literal.Append(character),
            };
        }

        return literal.Append('"').ToString();
    }
}
