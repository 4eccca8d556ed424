using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Events;

/// <summary>An insertion order came to another status.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="DealId">The deal it comes from; null when it comes from none.</param>
/// <param name="FromStatus">The status before.</param>
/// <param name="ToStatus">The status now.</param>
public sealed record OrderStatusChanged(
    Guid IoId,
    Guid? DealId,
    OrderStatus FromStatus,
    OrderStatus ToStatus) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.status_changed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
