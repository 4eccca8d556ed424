using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Events;

/// <summary>Somebody promised more impressions of a show than it is expected to have, knowing so.</summary>
/// <param name="PodcastId">The show.</param>
/// <param name="IoId">The order that was booked; null for a hold.</param>
/// <param name="HoldId">The hold that was placed; null for an order.</param>
/// <param name="FlightStart">The first day.</param>
/// <param name="FlightEnd">The last day, included.</param>
/// <param name="Available">How many impressions were left.</param>
/// <param name="Asked">How many were asked for.</param>
/// <param name="Reason">Why they were promised all the same.</param>
public sealed record InventoryOverbooked(
    Guid PodcastId, Guid? IoId, Guid? HoldId, DateOnly FlightStart, DateOnly FlightEnd, long Available, long Asked, string Reason) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "inventory.overbooked";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "podcast";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => PodcastId;

    internal static InventoryOverbooked Of(Guid podcastId, (Guid? OrderId, Guid? HoldId) by, Overbooking overbooking, string reason) => new(
        podcastId, by.OrderId, by.HoldId, overbooking.Flight.First, overbooking.Flight.Last, overbooking.Available, overbooking.Asked, reason);
}
