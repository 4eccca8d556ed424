using System.Globalization;

namespace PodSales.Domain.Catalog.Feeds;

/// <summary>Reads <c>itunes:duration</c>: seconds, minutes and seconds, or hours, minutes and seconds.</summary>
internal static class FeedDuration
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(2);

    /// <summary>The length of time; null when the text is none, or longer than 48 hours.</summary>
    public static TimeSpan? Read(string? text)
    {
        double seconds = 0;
        string[] parts = text?.Split(':') ?? [];
        if (parts.Length is 0 or > 3)
        {
            return null;
        }

        foreach (var part in parts)
        {
            // Only the last one may have a fraction, but nobody writes one elsewhere.
            if (!double.TryParse(part, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            seconds = (seconds * 60) + number;
        }

        return seconds <= Longest.TotalSeconds ? TimeSpan.FromSeconds(Math.Round(seconds)) : null;
    }
}
