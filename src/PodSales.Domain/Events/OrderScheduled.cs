using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>The lines of an insertion order were booked.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="Number">The order's number.</param>
/// <param name="DealId">The deal it comes from; null when it comes from none.</param>
/// <param name="EpisodeId">The episode, when the order has only one.</param>
/// <param name="FlightStart">The first day of its first line.</param>
/// <param name="FlightEnd">The last day of its last line.</param>
public sealed record OrderScheduled(
    Guid IoId,
    string Number,
    Guid? DealId,
    Guid? EpisodeId,
    DateOnly FlightStart,
    DateOnly FlightEnd) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.scheduled";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
