using System.Text.Json.Serialization;
using PodSales.Domain.InsertionOrders;

namespace PodSales.Domain.Events;

/// <summary>A change of an order was proposed or decided.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="ChangeRequestId">Which request.</param>
/// <param name="Status">Proposed, or how it was decided.</param>
/// <param name="Reason">Why it was proposed.</param>
public sealed record ChangeRequestChanged(Guid IoId, Guid ChangeRequestId, ChangeRequestStatus Status, string Reason) : DomainEvent
{
    /// <summary><c>io.change_proposed</c>, <c>io.change_approved</c>, <c>io.change_refused</c> or <c>io.change_withdrawn</c>.</summary>
    [JsonIgnore]
    public override string Type => Status switch
    {
        ChangeRequestStatus.Proposed => "io.change_proposed",
        ChangeRequestStatus.Approved => "io.change_approved",
        ChangeRequestStatus.Refused => "io.change_refused",
        ChangeRequestStatus.Withdrawn => "io.change_withdrawn",
    };

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
