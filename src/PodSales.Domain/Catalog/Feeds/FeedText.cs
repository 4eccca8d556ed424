using System.Net;
using System.Text;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>Reads the texts of a feed, which are written by hand and by many programs.</summary>
internal static class FeedText
{
    private static readonly string[] Blocks = ["p", "br", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "tr", "hr"];

    /// <summary>One line: entities resolved, white space made one blank, cut to a length; null when nothing is left.</summary>
    public static string? Line(string? text, int longest) => text is null ? null : Cut(Joined(WebUtility.HtmlDecode(text)), longest);

    /// <summary>The text of a piece of HTML, line by line, cut to a length; null when nothing is left.</summary>
    public static string? Plain(string? html, int longest)
    {
        if (html is null)
        {
            return null;
        }

        var lines = WebUtility.HtmlDecode(WithoutTags(html)).Split('\n').Select(Joined).Where(line => line.Length > 0);
        return Cut(string.Join('\n', lines), longest);
    }

    /// <summary>An http or https address; null when it is none, or longer than what is stored.</summary>
    public static string? Address(string? text) => text is not null && !WebAddress.Problems("url", text).Any() ? text : null;

    /// <summary>The words that feeds have had for it over the years; null when it is none of them.</summary>
    public static bool? IsExplicit(string? text) => text?.ToUpperInvariant() switch
    {
        "TRUE" or "YES" or "EXPLICIT" => true,
        "FALSE" or "NO" or "CLEAN" => false,
        _ => null,
    };

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text.Length == 0 ? null : text;
        }

        // Not between the two halves of a character.
        var end = char.IsHighSurrogate(text[longest - 2]) ? longest - 2 : longest - 1;
        return $"{text[..end]}…";
    }

    private static string WithoutTags(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var position = 0; position < html.Length;)
        {
            var open = html.IndexOf('<', position);
            var close = open < 0 || !BeginsTag(html, open) ? -1 : html.IndexOf('>', open);
            if (close >= 0)
            {
                text.Append(html, position, open - position).Append(IsBlock(html[(open + 1)..close]) ? "\n" : "");
                position = close + 1;
            }
            else
            {
                var end = open < 0 ? html.Length : open + 1;
                text.Append(html, position, end - position);
                position = end;
            }
        }

        return text.ToString();
    }

    // "a < b" is no tag.
    private static bool BeginsTag(string html, int open) =>
        open + 1 < html.Length && (char.IsAsciiLetter(html[open + 1]) || html[open + 1] is '/' or '!');

    private static bool IsBlock(string tag)
    {
        var name = string.Concat(tag.TrimStart('/').TakeWhile(char.IsAsciiLetterOrDigit));
        return Blocks.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
