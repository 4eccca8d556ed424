using PodSales.Domain.Metrics;

namespace PodSales.Data.Metrics;

/// <summary>A fault in one row of an imported file, as it is stored.</summary>
public sealed class ImportErrorRow
{
    private ImportErrorRow()
    {
    }

    /// <summary>Whose import.</summary>
    public Guid TenantId { get; private init; }

    /// <summary>Which import.</summary>
    public Guid ImportId { get; private init; }

    /// <summary>Counts the import's faults from 1, in the order of the file.</summary>
    public int Ordinal { get; private init; }

    /// <inheritdoc cref="RowError.Row"/>
    public int Row { get; private init; }

    /// <inheritdoc cref="RowError.Column"/>
    public string? Column { get; private init; }

    /// <inheritdoc cref="RowError.Value"/>
    public string? Value { get; private init; }

    /// <inheritdoc cref="RowError.Code"/>
    public string Code { get; private init; } = "";

    /// <inheritdoc cref="RowError.Message"/>
    public string Message { get; private init; } = "";

    internal static ImportErrorRow From(MetricsImport import, int ordinal, RowError error) => new()
    {
        TenantId = import.TenantId,
        ImportId = import.Id,
        Ordinal = ordinal,
        Row = error.Row,
        Column = error.Column,
        Value = error.Value,
        Code = error.Code,
        Message = error.Message,
    };
}
