using System.Text.Json.Serialization;
using PodSales.Domain.Deals;

namespace PodSales.Domain.Events;

/// <summary>A deal moved to another stage.</summary>
/// <param name="DealId">Which deal.</param>
/// <param name="From">The stage it left.</param>
/// <param name="To">The stage it entered.</param>
/// <param name="Kind">What kind of move it was.</param>
/// <param name="LossReason">Why it was lost; null when it was not.</param>
/// <param name="Note">What the mover said; null when nothing.</param>
public sealed record DealStageChanged(
    Guid DealId,
    DealStage From,
    DealStage To,
    TransitionKind Kind,
    LossReason? LossReason,
    string? Note) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "deal.stage_changed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "deal";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => DealId;
}
