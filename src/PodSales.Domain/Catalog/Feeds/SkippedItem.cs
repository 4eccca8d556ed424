namespace PodSales.Domain.Catalog.Feeds;

/// <summary>An item of a feed that is no episode.</summary>
/// <param name="Position">Its place among the items, from 1.</param>
/// <param name="Title">Its title, where it has one.</param>
/// <param name="Reason">Why it is none.</param>
public sealed record SkippedItem(int Position, string? Title, Problem Reason);
