using System.Text.Json.Serialization;
using PodSales.Domain.Matching;

namespace PodSales.Domain.Events;

/// <summary>A recalculation of matches was asked for, has come further, or is over.</summary>
/// <param name="RecalculationId">Which recalculation.</param>
/// <param name="Status">How far it has come.</param>
/// <param name="PairsDone">How many pairs are scored.</param>
/// <param name="PairsTotal">How many there are to score; null while it waits.</param>
public sealed record MatchRecalculationChanged(
    Guid RecalculationId, RecalculationStatus Status, int PairsDone, int? PairsTotal) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "match.recalculation_changed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "match_recalculation";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => RecalculationId;
}
