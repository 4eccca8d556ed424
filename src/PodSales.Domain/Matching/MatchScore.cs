using System.Collections.Immutable;

namespace PodSales.Domain.Matching;

/// <summary>How well an advertiser and a podcast fit, with reasons.</summary>
public sealed record MatchScore
{
    /// <summary>From 0 to 100; null when nothing is known that could be scored.</summary>
    public required double? Value { get; init; }

    /// <summary>How much of what matters is known, from 0 to 1: the mean evidence, weighted.</summary>
    public required double Confidence { get; init; }

    /// <summary>By what the score was cut because of unsuitable content: 1 for not at all, 0 for blocked.</summary>
    public required double Suitability { get; init; }

    /// <summary>
    /// Every signal, in the order of <see cref="MatchSignal"/>; their points add up to <see cref="Value"/>.
    /// </summary>
    public required ImmutableArray<SignalContribution> Signals { get; init; }

    /// <summary>The reasons in one line, such as <c>Geo overlap: 50.0%; Topic overlap: 80.0%</c>.</summary>
    public required string Rationale { get; init; }

    /// <summary>
    /// The method, such as <c>podsales-1</c> or <c>legacy</c>; scores of different methods do not compare.
    /// </summary>
    public required string ModelVersion { get; init; }

    /// <summary>Whether the content may not carry the advertiser at all.</summary>
    public bool IsBlocked => Suitability == 0;
}
