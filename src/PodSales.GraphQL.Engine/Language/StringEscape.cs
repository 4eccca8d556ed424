using System.Text;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>Resolves the escape sequences of quoted strings.</summary>
internal static class StringEscape
{
    /// <summary>The longest sequence in braces, <c>\u{00000000}</c>: a code point never needs more than eight digits.</summary>
    private const int LongestVariableWidth = 12;

    /// <summary>Reads the sequence whose backslash stands at an offset, and appends what it means.</summary>
    /// <returns>The offset after the sequence.</returns>
    public static int Read(Source source, int start, StringBuilder value)
    {
        var kind = Characters.At(source.Body, start + 1);
        if (kind == 'u')
        {
            return Characters.At(source.Body, start + 2) == '{'
                ? ReadVariableWidth(source, start, value)
                : ReadFixedWidth(source, start, value);
        }

        value.Append(kind switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => throw new SyntaxException(source, start, $"Invalid character escape sequence: \"{Slice(source, start, 2)}\"."),
        });
        return start + 2;
    }

    private static int ReadVariableWidth(Source source, int start, StringBuilder value)
    {
        var size = 3;
        long codePoint = 0;
        while (size < LongestVariableWidth)
        {
            var digit = Characters.At(source.Body, start + size++);
            if (digit == '}')
            {
                if (size == 4 || !Rune.IsValid((int)codePoint))
                {
                    break;
                }

                value.Append(new Rune((int)codePoint).ToString());
                return start + size;
            }

            // Eight hexadecimal digits may pass the range of int, which ends the sequence like a wrong digit does.
            codePoint = (codePoint << 4) | (long)HexDigit(digit);
            if (codePoint is < 0 or > int.MaxValue)
            {
                break;
            }
        }

        throw InvalidUnicode(source, start, size);
    }

    private static int ReadFixedWidth(Source source, int start, StringBuilder value)
    {
        var code = HexCode(source, start + 2);
        if (code >= 0 && !char.IsSurrogate((char)code))
        {
            value.Append((char)code);
            return start + 6;
        }

        if (code >= 0 && char.IsHighSurrogate((char)code) && Slice(source, start + 6, 2) is "\\u")
        {
            var trailing = HexCode(source, start + 8);
            if (trailing >= 0 && char.IsLowSurrogate((char)trailing))
            {
                value.Append((char)code).Append((char)trailing);
                return start + 12;
            }
        }

        throw InvalidUnicode(source, start, 6);
    }

    /// <summary>The value of four hexadecimal digits, or -1 where they are something else.</summary>
    private static int HexCode(Source source, int offset)
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = HexDigit(Characters.At(source.Body, offset + i));
            if (digit < 0)
            {
                return -1;
            }

            code = (code << 4) | digit;
        }

        return code;
    }

    private static int HexDigit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= 'A' and <= 'F' => character - 'A' + 10,
        >= 'a' and <= 'f' => character - 'a' + 10,
        _ => -1,
    };

    private static SyntaxException InvalidUnicode(Source source, int start, int size) =>
        new(source, start, $"Invalid Unicode escape sequence: \"{Slice(source, start, size)}\".");

    private static string Slice(Source source, int start, int length) =>
        start >= source.Body.Length ? "" : source.Body[start..Math.Min(start + length, source.Body.Length)];
}
