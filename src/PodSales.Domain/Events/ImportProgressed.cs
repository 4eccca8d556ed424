using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A metrics import has come further in its file.</summary>
/// <param name="ImportId">Which import.</param>
/// <param name="Source">Where the file came from.</param>
/// <param name="FileName">The file.</param>
/// <param name="RowsRead">Rows read so far.</param>
public sealed record ImportProgressed(Guid ImportId, string Source, string FileName, int RowsRead) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "etl.import_progressed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "import";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => ImportId;
}
