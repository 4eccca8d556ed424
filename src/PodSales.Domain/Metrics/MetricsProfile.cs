using System.Collections.Immutable;

namespace PodSales.Domain.Metrics;

/// <summary>What a kind of file is like.</summary>
public sealed record MetricsProfile
{
    /// <summary>The nine columns under their own names and the usual other ones, rates as fractions.</summary>
    public static MetricsProfile Standard { get; } = new() { Name = "standard" };

    /// <summary>What the profile is called.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Further headers and the canonical column that each stands for: (<c>Streams</c>, <c>downloads</c>). They come
    /// before the usual ones.
    /// </summary>
    public ImmutableArray<(string Header, string Column)> Headers { get; init; } = [];

    /// <summary>The source of every row, for files without such a column; null when the file must have one.</summary>
    public string? Source { get; init; }

    /// <summary>How rates are written.</summary>
    public RateUnit RateUnit { get; init; }
}
