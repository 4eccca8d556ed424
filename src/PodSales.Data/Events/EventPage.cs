namespace PodSales.Data.Events;

/// <summary>A part of the log.</summary>
/// <param name="Events">The events, in the order asked for.</param>
/// <param name="HasMore">Whether the log goes on behind the last of them.</param>
public sealed record EventPage(IReadOnlyList<EventRecord> Events, bool HasMore);
