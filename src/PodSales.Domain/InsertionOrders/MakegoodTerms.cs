namespace PodSales.Domain.InsertionOrders;

/// <summary>How a short line is made good.</summary>
/// <param name="LineId">The line that fell short.</param>
/// <param name="Flight">The days the makegood runs.</param>
/// <param name="Impressions">How many impressions it gives, above 0 and up to what is owed; null for all of it.</param>
public sealed record MakegoodTerms(Guid LineId, Flight Flight, long? Impressions = null)
{
    /// <summary>Another show to run in; null for the same.</summary>
    public Guid? PodcastId { get; init; }

    /// <summary>The episode to run in; null when it may run in any.</summary>
    public Guid? EpisodeId { get; init; }

    /// <summary>Why it is made good.</summary>
    public MakegoodReason Reason { get; init; }

    /// <summary>What else there is to say; asked for with <see cref="MakegoodReason.Other"/>.</summary>
    public string? Note { get; init; }

    /// <summary>The part of the booked impressions that may be missing without a debt, from 0 to 1.</summary>
    public decimal Tolerance { get; init; }
}
