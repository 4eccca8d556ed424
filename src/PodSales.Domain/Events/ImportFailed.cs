using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A metrics import stored nothing.</summary>
/// <param name="ImportId">Which import.</param>
/// <param name="Source">Where the file came from.</param>
/// <param name="FileName">The file.</param>
/// <param name="Code">The stable code of what went wrong.</param>
/// <param name="Error">What went wrong.</param>
public sealed record ImportFailed(
    Guid ImportId,
    string Source,
    string FileName,
    string Code,
    string Error) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => "etl.error";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "import";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => ImportId;
}
