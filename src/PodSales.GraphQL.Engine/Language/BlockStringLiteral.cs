using System.Buffers;
using System.Text;

namespace PodSales.GraphQL.Engine.Language;

/// <summary>Reads block strings, and writes them (specification, "Block Strings").</summary>
internal static class BlockStringLiteral
{
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    /// <summary>The longest text that is written between the quotes on one line.</summary>
    private const int LongestOneLine = 70;

    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['"', '\\', .. Enumerable.Range('\uD800', 0x800).Select(code => (char)code)]);

    public static Token Read(Source source, int start)
    {
        var body = source.Body;
        var raw = new StringBuilder();
        var position = start + Quotes.Length;
        while (position < body.Length)
        {
            var rest = body.AsSpan(position);
            if (rest.StartsWith(Quotes))
            {
                return new Token(TokenKind.BlockString, start, position + Quotes.Length, Dedent(raw.ToString()));
            }

            if (rest.StartsWith(EscapedQuotes))
            {
                raw.Append(Quotes);
                position += EscapedQuotes.Length;
                continue;
            }

            var length = StringLiteral.ScalarLength(source, position);
            var plain = rest[length..].IndexOfAny(Special);
            length = plain < 0 ? rest.Length : length + plain;
            raw.Append(rest[..length]);
            position += length;
        }

        throw new SyntaxException(source, position, "Unterminated string.");
    }

    /// <summary>Takes away the indentation that all lines but the first share, and the blank lines at both ends (specification, "BlockStringValue").</summary>
    public static string Dedent(string raw)
    {
        var lines = SplitLines(raw);
        var indent = lines.Skip(1).Where(line => !IsBlank(line)).Select(IndentOf).DefaultIfEmpty(0).Min();
        var first = Array.FindIndex(lines, line => !IsBlank(line));
        var last = Array.FindLastIndex(lines, line => !IsBlank(line));
        return first < 0
            ? ""
            : string.Join('\n', Enumerable.Range(first, last - first + 1).Select(i => i == 0 ? lines[i] : CutIndent(lines[i], indent)));
    }

    /// <summary>Whether a block string can say a text, so that reading it back gives the same.</summary>
    public static bool CanPrint(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var hasControls = text.Any(character => character <= '\u000F' && character is not ('\t' or '\n'));
        return !hasControls && (text.Contains('\n', StringComparison.Ordinal) ? Dedent("\n" + text) == text : !IsBlank(text));
    }

    /// <summary>Writes a text as a block string: on one line when it is short, else with the quotes on lines of their own.</summary>
    public static string Print(string text)
    {
        var escaped = text.Replace(Quotes, EscapedQuotes, StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isOneLine = lines.Length == 1;

        // Reading the text back must not take an indentation that all further lines share for that of the document.
        var mustStartOnNewLine = !isOneLine && lines.Skip(1).All(line => line.Length == 0 || Characters.IsWhiteSpace(line[0]));
        var isSpread = !isOneLine || text.Length > LongestOneLine || text.EndsWith('"') || text.EndsWith('\\');
        var startsWithBlank = isOneLine && text.Length > 0 && Characters.IsWhiteSpace(text[0]);

        var head = (isSpread && !startsWithBlank) || mustStartOnNewLine ? "\n" : "";
        var tail = isSpread ? "\n" : "";
        return Quotes + head + escaped + tail + Quotes;
    }

    private static string[] SplitLines(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

    private static int IndentOf(string line) => line.Length - line.AsSpan().TrimStart(" \t").Length;

    private static bool IsBlank(string line) => IndentOf(line) == line.Length;

    private static string CutIndent(string line, int indent) => line[Math.Min(indent, line.Length)..];
}
