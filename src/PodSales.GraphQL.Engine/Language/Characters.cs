using System.Buffers;
using System.Globalization;
using System.Text;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>The character classes of the specification, and how messages name a character.</summary>
internal static class Characters
{
    /// <summary>What may follow the first character of a name.</summary>
    public static SearchValues<char> NameContinue { get; } =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz");

    public static bool IsNameStart(char character) => char.IsAsciiLetter(character) || character == '_';

    public static bool IsDigit(char character) => char.IsAsciiDigit(character);

    public static bool IsWhiteSpace(char character) => character is '\t' or ' ';

    public static bool IsLineEnd(char character) => character is '\n' or '\r';

    /// <summary>The character at an offset, or NUL at the end of the text and beyond.</summary>
    public static char At(ReadOnlySpan<char> text, int offset) => offset < text.Length ? text[offset] : '\0';

    /// <summary>
    /// How many code units the Unicode scalar value at an offset takes: 1 or 2, or 0 where a lone surrogate stands,
    /// which is no source character.
    /// </summary>
    public static int ScalarLength(ReadOnlySpan<char> text, int offset) =>
        !char.IsSurrogate(text[offset]) ? 1
        : char.IsHighSurrogate(text[offset]) && char.IsLowSurrogate(At(text, offset + 1)) ? 2
        : 0;

    /// <summary>Names the character at an offset as messages do: <c>"x"</c>, <c>U+00E9</c>, or the end of the file.</summary>
    public static string Describe(ReadOnlySpan<char> text, int offset)
    {
        if (offset >= text.Length)
        {
            return TokenKind.EndOfFile.Describe();
        }

        var character = text[offset];
        if (character is >= ' ' and <= '~')
        {
            return character == '"' ? "'\"'" : $"\"{character}\"";
        }

        var isScalar = Rune.DecodeFromUtf16(text[offset..], out var rune, out _) == OperationStatus.Done;
        var codePoint = isScalar ? rune.Value : character;
        return string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");
    }
}
