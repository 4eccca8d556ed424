namespace PodSales.Domain.Metrics;

/// <summary>How large a file may be before it is taken for a mistake or an attack.</summary>
public sealed record CsvLimits
{
    /// <summary>Bytes of one row, from 256.</summary>
    public int RowBytes { get; init; } = 64 * 1024;

    /// <summary>Columns of the header, from 1.</summary>
    public int Columns { get; init; } = 200;

    /// <summary>Rows of figures, from 1.</summary>
    public int Rows { get; init; } = 5_000_000;
}
