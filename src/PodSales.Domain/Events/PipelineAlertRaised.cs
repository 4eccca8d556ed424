using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Deals need attention. Each deal is told of once for each cause.</summary>
/// <param name="TenantId">Whose deals.</param>
/// <param name="Kind">What is wrong with them.</param>
/// <param name="Count">How many deals this event tells of.</param>
/// <param name="Deals">Which ones.</param>
public sealed record PipelineAlertRaised(
    [property: JsonIgnore] Guid TenantId,
    PipelineAlertKind Kind,
    int Count,
    ImmutableArray<Guid> Deals) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "deal_pipeline.alert";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "deal_pipeline";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => TenantId;
}
