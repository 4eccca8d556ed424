using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>More impressions are asked for than a show has left.</summary>
/// <param name="podcastId">The show.</param>
/// <param name="podcast">Its title.</param>
/// <param name="overbooking">What is left, and what is asked for.</param>
/// <param name="line">The place of the line in its order, from 0; null for a hold.</param>
/// <param name="orders">Numbers of the orders that have impressions of these days.</param>
public sealed class OverbookedException(
    Guid podcastId, string podcast, Overbooking overbooking, int? line, IReadOnlyList<string> orders) : RefusalException(
    "OVERBOOKED",
    $"{overbooking.Describe(podcast)}; choose other days or fewer, or let ad operations allow it with a reason.")
{
    /// <summary>The show.</summary>
    public Guid PodcastId { get; } = podcastId;

    /// <summary>Its title.</summary>
    public string Podcast { get; } = podcast;

    /// <summary>What is left, and what is asked for.</summary>
    public Overbooking Overbooking { get; } = overbooking;

    /// <summary>The place of the line in its order, from 0; null for a hold.</summary>
    public int? Line { get; } = line;

    /// <summary>Numbers of the orders that have impressions of these days.</summary>
    public IReadOnlyList<string> Orders { get; } = orders;
}
