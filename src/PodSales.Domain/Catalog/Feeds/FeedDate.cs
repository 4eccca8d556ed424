using System.Globalization;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>Reads the dates of feeds: RFC 822 as RSS asks for, with what programs make of it, or ISO 8601.</summary>
internal static class FeedDate
{
    private static readonly Dictionary<string, string> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["GMT"] = "+00:00",
        ["UT"] = "+00:00",
        ["UTC"] = "+00:00",
        ["Z"] = "+00:00",
        ["EST"] = "-05:00",
        ["EDT"] = "-04:00",
        ["CST"] = "-06:00",
        ["CDT"] = "-05:00",
        ["MST"] = "-07:00",
        ["MDT"] = "-06:00",
        ["PST"] = "-08:00",
        ["PDT"] = "-07:00",
        ["CET"] = "+01:00",
        ["CEST"] = "+02:00",
        ["BST"] = "+01:00",
    };

    private static readonly string[] Formats =
    [
        "d MMM yyyy H:mm:ss zzz", "d MMM yyyy H:mm zzz", "d MMM yy H:mm:ss zzz", "d MMM yy H:mm zzz",
        "d MMMM yyyy H:mm:ss zzz", "d MMMM yyyy H:mm zzz",
    ];

    private static readonly string[] IsoFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK"];

    /// <summary>The moment, in UTC; null when the text is no date.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (text is null)
        {
            return null;
        }

        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        var read = DateTimeOffset.TryParseExact(Canonical(text), Formats, CultureInfo.InvariantCulture, Utc, out var moment)
            || DateTimeOffset.TryParseExact(text.Trim(), IsoFormats, CultureInfo.InvariantCulture, Utc, out moment);
        return read ? moment : null;
    }

    // Without the day's name, which is often wrong or in another language, and with the zone as an offset.
    private static string Canonical(string text)
    {
        var afterDay = text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..].TrimStart();
        string[] words = afterDay.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words is [[var first, ..], ..] && char.IsLetter(first))
        {
            words = words[1..];
        }

        if (words is not [.. var date, var zone] || date.Length < 4)
        {
            return $"{string.Join(' ', words)} +00:00";
        }

        var offset = Zones.GetValueOrDefault(zone, zone);
        return offset is ['+' or '-', _, _, _, _]
            ? $"{string.Join(' ', date)} {offset[..3]}:{offset[3..]}"
            : $"{string.Join(' ', date)} {offset}";
    }
}
