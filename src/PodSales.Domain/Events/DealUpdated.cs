using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>What is told of a deal changed; its stage did not.</summary>
/// <param name="DealId">Which deal.</param>
/// <param name="AmountMinorUnits">What it is worth now, in minor units.</param>
/// <param name="Currency">The ISO 4217 code of the amount.</param>
public sealed record DealUpdated(Guid DealId, long AmountMinorUnits, string Currency) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "deal.updated";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "deal";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => DealId;
}
