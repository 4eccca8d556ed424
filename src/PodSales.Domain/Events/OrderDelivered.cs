using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Events;

/// <summary>An insertion order is completed.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="DealId">The deal it comes from; null when it comes from none.</param>
/// <param name="EpisodeId">The episode, when the order has only one.</param>
/// <param name="FlightStart">The first day of its first line.</param>
/// <param name="FlightEnd">The last day of its last line.</param>
/// <param name="BookedImpressions">What was sold.</param>
/// <param name="FromStatus">The status before.</param>
/// <param name="ToStatus">The status now: completed.</param>
public sealed record OrderDelivered(
    Guid IoId,
    Guid? DealId,
    Guid? EpisodeId,
    DateOnly FlightStart,
    DateOnly FlightEnd,
    long BookedImpressions,
    OrderStatus FromStatus,
    OrderStatus ToStatus) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.delivered";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
