using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A metrics import waits to be carried out.</summary>
/// <param name="ImportId">Which import.</param>
/// <param name="Source">Where the file came from.</param>
/// <param name="FileName">The file.</param>
public sealed record ImportQueued(Guid ImportId, string Source, string FileName) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "etl.import_queued";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "import";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => ImportId;
}
