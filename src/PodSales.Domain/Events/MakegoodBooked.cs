using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Events;

/// <summary>A makegood was booked for a line that fell short.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="LineId">The line that is repaired.</param>
/// <param name="MakegoodLineId">The line that repairs it.</param>
/// <param name="Impressions">How many impressions it gives.</param>
/// <param name="Reason">Why the line is repaired.</param>
public sealed record MakegoodBooked(Guid IoId, Guid LineId, Guid MakegoodLineId, long Impressions, MakegoodReason Reason) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.makegood_booked";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
