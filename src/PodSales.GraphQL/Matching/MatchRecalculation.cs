namespace PodSales.GraphQL.Matching;

/// <summary>What a recalculation did.</summary>
/// <param name="Scope">Which pairs were scored.</param>
/// <param name="Pairs">How many pairs were scored.</param>
/// <param name="Created">How many of them had no score before.</param>
/// <param name="Changed">How many got another score.</param>
/// <param name="Unchanged">How many kept theirs.</param>
/// <param name="Best">The best of them, at most ten, the best first.</param>
public sealed record MatchRecalculation(
    RecalculationScope Scope, int Pairs, int Created, int Changed, int Unchanged, IReadOnlyList<MatchType> Best);
