using System.Collections.Immutable;
using PodSales.Data.Mapping;
using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>A rejected row of an imported file, as it is stored.</summary>
public sealed class RejectedRowRecord
{
    private RejectedRowRecord()
    {
    }

    /// <summary>Whose import.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>Which import.</summary>
    public Guid ImportId { get; private init; }

    /// <inheritdoc cref="RejectedRow.Row"/>
    public int Row { get; private init; }

    /// <inheritdoc cref="RejectedRow.Cells"/>
    public ImmutableArray<string?> Cells { get; private init; } = [];

    /// <inheritdoc cref="RejectedRow.Reason"/>
    public string Reason { get; private init; } = "";

    /// <summary>The row, as its sender gets it back.</summary>
    /// <returns>The row with the reason.</returns>
    public RejectedRow ToRow() => new(Row, Cells, Reason);

    internal static RejectedRowRecord From(MetricsImport import, RejectedRow row) => new()
    {
        TenantId = import.TenantId,
        ImportId = import.Id,
        Row = row.Row,
        Cells = row.Cells,
        Reason = row.Reason.Length > AggregateMapping.LongText ? row.Reason[..AggregateMapping.LongText] : row.Reason,
    };
}
