namespace PodSales.Data.Metrics;

/// <summary>How many staged rows have a stored row with the same key, and how many of those say something else.</summary>
internal sealed record StoredRows(long Existing, long Different);
