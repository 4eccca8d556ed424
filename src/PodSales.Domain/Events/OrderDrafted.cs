using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>An insertion order was drafted; nothing is booked yet.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="Number">The order's number.</param>
/// <param name="AdvertiserId">Who will pay.</param>
/// <param name="DealId">The deal it comes from; null when it comes from none.</param>
public sealed record OrderDrafted(Guid IoId, string Number, Guid AdvertiserId, Guid? DealId) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.drafted";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
