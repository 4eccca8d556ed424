namespace PodSales.Domain.Matching;

/// <summary>One thing that would change a score, and what the score would be then.</summary>
/// <param name="Kind">What would be otherwise.</param>
/// <param name="Signal">Which signal; null when it is about the content's suitability.</param>
/// <param name="Score">The score then, from 0 to 100; all else being as it is.</param>
/// <param name="Change">The points gained, or lost when below 0; null when there is no score now.</param>
/// <param name="Advice">What to do about it, for people.</param>
public sealed record MatchCounterfactual(
    CounterfactualKind Kind, MatchSignal? Signal, double Score, double? Change, string Advice);
