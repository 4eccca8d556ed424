using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>What an insertion order says changed; its status did not.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="LineId">The line that changed; null for the order itself.</param>
public sealed record OrderUpdated(Guid IoId, Guid? LineId) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.updated";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
