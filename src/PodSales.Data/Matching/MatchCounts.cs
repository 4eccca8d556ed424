namespace PodSales.Data.Matching;

/// <summary>How many scores went which way; each from 0.</summary>
/// <param name="Created">Pairs that had none.</param>
/// <param name="Updated">Pairs whose score, reasons or method changed, or that were stale.</param>
/// <param name="Unchanged">Pairs that had the same.</param>
public sealed record MatchCounts(int Created, int Updated, int Unchanged);
