using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A metrics import is done.</summary>
/// <param name="ImportId">Which import.</param>
/// <param name="Source">Where the file came from.</param>
/// <param name="FileName">The file.</param>
/// <param name="RecordsImported">Rows that are now stored: inserted, updated and unchanged.</param>
/// <param name="RecordsFailed">Rows that were rejected.</param>
/// <param name="Inserted">Rows that were new.</param>
/// <param name="Updated">Rows that replaced other figures.</param>
/// <param name="Unchanged">Rows whose figures were stored already.</param>
public sealed record ImportCompleted(
    Guid ImportId,
    string Source,
    string FileName,
    int RecordsImported,
    int RecordsFailed,
    int Inserted,
    int Updated,
    int Unchanged) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "etl.import_completed";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "import";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => ImportId;
}
