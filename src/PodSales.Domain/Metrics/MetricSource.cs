using System.Collections.Frozen;

namespace PodSales.Domain.Metrics;

/// <summary>The one spelling of each platform that counts listening.</summary>
public static class MetricSource
{
    private const int Longest = 100;

    private static readonly FrozenDictionary<string, string> Canonical = Aliases().ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Finds the one spelling of a source.</summary>
    /// <param name="text">As the file has it, in any case, with any spaces, hyphens and underscores.</param>
    /// <returns>
    /// The canonical name, such as <c>spotify</c> for <c>Spotify for Creators</c>. A source that is not in the list
    /// keeps its words,
    /// in small letters and joined by underscores. Null for a text without letter or digit, or longer than 100
    /// characters.
    /// </returns>
    public static string? Canonicalise(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Words(text);
        return words.Length is 0 or > Longest ? null : Canonical.GetValueOrDefault(words, words);
    }

    private static string Words(string text) => string.Join('_', text
        .Split([' ', '_', '-', '.', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)
        .Select(word => word.ToLowerInvariant())
        .Where(word => word.Any(char.IsLetterOrDigit)));

    private static IEnumerable<KeyValuePair<string, string>> Aliases()
    {
        (string Name, string[] Others)[] platforms =
        [
            ("acast", []),
            ("amazon", ["amazon_music", "audible"]),
            ("apple", ["apple_podcasts", "apple_podcast", "itunes", "apple_podcasts_connect"]),
            ("buzzsprout", []),
            ("captivate", []),
            ("castbox", []),
            ("google", ["google_podcasts"]),
            ("iheart", ["iheartradio", "iheart_radio"]),
            ("libsyn", []),
            ("megaphone", ["megaphone_fm"]),
            ("omny", ["omny_studio", "triton", "triton_digital"]),
            ("op3", ["op3_dev"]),
            ("overcast", []),
            ("pocket_casts", ["pocketcasts"]),
            ("podbean", []),
            ("podtrac", []),
            ("simplecast", []),
            ("spotify", ["spotify_for_creators", "spotify_for_podcasters", "anchor", "anchor_fm"]),
            ("streamguys", ["stream_guys"]),
            ("transistor", ["transistor_fm"]),
            ("youtube", ["youtube_music", "you_tube"]),
        ];
        return platforms.SelectMany(platform => platform.Others.Prepend(platform.Name)
            .Select(alias => KeyValuePair.Create(alias, platform.Name)));
    }
}
