namespace PodSales.Data.Matching;

/// <summary>How many staged pairs there are, how many of them have a score already, and how many of those another one.</summary>
internal sealed record StoredMatches(long All, long Existing, long Different);
