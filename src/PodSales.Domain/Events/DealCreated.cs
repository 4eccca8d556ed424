using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A deal was opened.</summary>
/// <param name="DealId">Which deal.</param>
/// <param name="AdvertiserId">Who may buy.</param>
/// <param name="PodcastId">In which show.</param>
/// <param name="AmountMinorUnits">What it is worth, in minor units.</param>
/// <param name="Currency">The ISO 4217 code of the amount.</param>
public sealed record DealCreated(
    Guid DealId,
    Guid AdvertiserId,
    Guid PodcastId,
    long AmountMinorUnits,
    string Currency) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "deal.created";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "deal";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => DealId;
}
