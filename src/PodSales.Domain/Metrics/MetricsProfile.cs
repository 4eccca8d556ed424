using System.Collections.Immutable;

namespace PodSales.Domain.Metrics;

/// <summary>What a kind of file is like.</summary>
public sealed record MetricsProfile
{
    /// <summary>The nine columns under their own names and the usual other ones, rates as fractions.</summary>
    public static MetricsProfile Standard { get; } = new()
    {
        Name = "standard",
        Description = "One row for each day, episode and source; rates as fractions.",
    };

    /// <summary>Plays of Spotify for Creators; the file has no column for the source.</summary>
    public static MetricsProfile Spotify { get; } = new()
    {
        Name = "spotify",
        Description = "Spotify for Creators: plays stand in for downloads, which they are not; rates as fractions.",
        Signs = ["starts", "streams"],
        Headers = [("plays", "downloads")],
        Source = "spotify",
    };

    /// <summary>Plays of Apple Podcasts Connect; the file has no column for the source, and its rates are percentages.</summary>
    public static MetricsProfile Apple { get; } = new()
    {
        Name = "apple",
        Description = "Apple Podcasts Connect: plays stand in for downloads, average consumption in percent and above 100 possible.",
        Signs = ["engaged_listeners", "time_listened"],
        Headers = [("plays", "downloads")],
        Source = "apple",
        RateUnit = RateUnit.Percent,
    };

    /// <summary>The weekly file of StreamGuys, under its newer and older column names.</summary>
    public static MetricsProfile StreamGuys { get; } = new()
    {
        Name = "streamguys",
        Description = "StreamGuys: downloads, and their uniques as listeners.",
        Signs = ["downloaders", "podcast/path"],
        Headers = [("downloaders", "listeners")],
        Source = "streamguys",
    };

    /// <summary>All profiles that are known by name; <see cref="Standard"/> first.</summary>
    public static ImmutableArray<MetricsProfile> All { get; } = [Standard, Spotify, Apple, StreamGuys];

    /// <summary>What the profile is called; up to 50 characters.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, in a sentence.</summary>
    public string Description { get; init; } = "";

    /// <summary>Headers that only this kind of file has: one of them is enough to know it by.</summary>
    public ImmutableArray<string> Signs { get; init; } = [];

    /// <summary>
    /// Further headers and the canonical column that each stands for: (<c>plays</c>, <c>downloads</c>). They come
    /// before the usual ones.
    /// </summary>
    public ImmutableArray<(string Header, string Column)> Headers { get; init; } = [];

    /// <summary>The source of every row, for files without such a column; null when the file must have one.</summary>
    public string? Source { get; init; }

    /// <summary>How rates are written.</summary>
    public RateUnit RateUnit { get; init; }

    /// <summary>Finds a profile by its name.</summary>
    /// <param name="name">The name, in small letters.</param>
    /// <returns>The profile; null when there is none of that name.</returns>
    public static MetricsProfile? Find(string name) => All.FirstOrDefault(profile => profile.Name == name);

    /// <summary>Which column a header stands for, by the usual names.</summary>
    /// <param name="header">The name of a column, as a file has it.</param>
    /// <returns>The canonical name, such as <c>downloads</c>; null when it stands for none.</returns>
    public static string? ColumnOf(string header)
    {
        ArgumentNullException.ThrowIfNull(header);
        var key = MetricsHeader.Key(header);
        return MetricsColumns.All.FirstOrDefault(column => column.Name == key || column.OtherNames.Contains(key))?.Name;
    }

    /// <summary>Tells by its header what kind of file it is.</summary>
    /// <param name="headers">The names of the columns, as the file has them.</param>
    /// <returns>The profile; <see cref="Standard"/> when the header bears no sign of another.</returns>
    public static MetricsProfile Detect(IEnumerable<string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        HashSet<string> names = [.. headers.Select(MetricsHeader.Key)];
        return All.FirstOrDefault(profile => profile.Signs.Any(names.Contains)) ?? Standard;
    }
}
