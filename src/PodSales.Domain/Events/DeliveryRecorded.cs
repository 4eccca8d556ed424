using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A new count of a line's delivered impressions came in.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="LineId">Which line.</param>
/// <param name="DeliveredImpressions">Delivered since the flight began.</param>
/// <param name="Through">The last day that is counted.</param>
public sealed record DeliveryRecorded(Guid IoId, Guid LineId, long DeliveredImpressions, DateOnly Through) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.delivery_recorded";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
