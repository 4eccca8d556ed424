using System.Text.Json.Serialization;
using PodSales.Domain.Dashboards;

namespace PodSales.Domain.Events;

/// <summary>Imports do not work as they should. Told once as long as it lasts.</summary>
/// <param name="TenantId">Whose imports.</param>
/// <param name="Status">The judgement.</param>
/// <param name="LastSuccess">When the last import went well, in UTC; null when none ever did.</param>
/// <param name="FailedCount">How many failed within the last 24 hours.</param>
public sealed record ImportAlertRaised(
    [property: JsonIgnore] Guid TenantId, ImportHealth Status, DateTimeOffset? LastSuccess, int FailedCount) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "etl.health_alert";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "import_health";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => TenantId;
}
