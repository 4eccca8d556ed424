namespace PodSales.Domain.Matching;

/// <summary>A score without its reasons, for ranking many pairs.</summary>
/// <param name="Value">From 0 to 100; not a number when nothing is known that could be scored.</param>
/// <param name="Confidence">From 0 to 1.</param>
public readonly record struct PairScore(double Value, double Confidence);
