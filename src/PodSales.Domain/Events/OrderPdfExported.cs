using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>The document of an insertion order was drawn up.</summary>
/// <param name="IoId">Which order.</param>
/// <param name="DealId">The deal it comes from; null when it comes from none.</param>
public sealed record OrderPdfExported(Guid IoId, Guid? DealId) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "io.pdf_exported";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "io";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => IoId;
}
