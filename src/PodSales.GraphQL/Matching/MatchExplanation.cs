using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>The score of a pair as it would be now, with its reasons; nothing is saved.</summary>
public sealed class MatchExplanation(MatchScore score)
{
    /// <summary>The score, from 0 to 100; null when nothing is known to score by.</summary>
    public double? Score => score.Value is { } value ? Math.Round(value, 2) : null;

    /// <summary>How much of what counts is known, from 0 to 1.</summary>
    public double Confidence => score.Confidence;

    /// <summary>How the show stands to the advertiser's limits: 1 well within, 0 beyond.</summary>
    public double Suitability => score.Suitability;

    /// <summary>The score in one line of text.</summary>
    public string Rationale => score.Rationale;

    /// <summary>Which method and weights made the score.</summary>
    public string ModelVersion => score.ModelVersion;

    /// <summary>
    /// What would change the score, and what it would be then: single changes, all else being as it is, the one that moves it most
    /// first. While the content blocks the pair, only that.
    /// </summary>
    public IReadOnlyList<MatchCounterfactual> Counterfactuals => MatchScorer.CounterfactualsOf(score);

    /// <summary>What each signal says and how many points it gives.</summary>
    public IReadOnlyList<MatchContribution> Contributions => [.. score.Signals.Select(MatchContribution.Of)];
}
