using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Events;

/// <summary>A line came to another status.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="LineId">Which line.</param>
/// <param name="FromStatus">The status before.</param>
/// <param name="ToStatus">The status now.</param>
/// <param name="Reason">Why; null when nobody had to say.</param>
public sealed record LineStatusChanged(
    Guid IoId,
    Guid LineId,
    LineStatus FromStatus,
    LineStatus ToStatus,
    string? Reason) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.line_status_changed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
