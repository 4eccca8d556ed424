namespace PodSales.GraphQL.Metrics;

/// <summary>What an import of a file would meet; nothing is stored.</summary>
[GraphQLName("MetricsImportPreview")]
public sealed class MetricsImportPreview
{
    /// <summary>Why the file cannot be taken at all, stable; null when it can.</summary>
    public string? FailureCode { get; init; }

    /// <summary>Why the file cannot be taken at all, in words; null when it can.</summary>
    public string? FailureMessage { get; init; }

    /// <summary>What the file is like, as it was said or as its header tells; null when it cannot be taken.</summary>
    public ImportProfile? Profile { get; init; }

    /// <summary>The columns that are understood.</summary>
    public IReadOnlyList<ImportColumn> Columns { get; init; } = [];

    /// <summary>Headers that belong to no column; their cells are passed over.</summary>
    public IReadOnlyList<string> IgnoredColumns { get; init; } = [];

    /// <summary>How many rows were looked at: the first thousand.</summary>
    public int RowsRead { get; init; }

    /// <summary>Whether these are all rows of the file.</summary>
    public bool IsWholeFile { get; init; }

    /// <summary>How many of the rows that were looked at would be rejected.</summary>
    public int Rejected { get; init; }

    /// <summary>The first twenty good rows, as they would be stored.</summary>
    public IReadOnlyList<PreviewRow> Rows { get; init; } = [];

    /// <summary>What is wrong with the rows that were looked at, in file order; at most the first hundred faults.</summary>
    public IReadOnlyList<ImportRowError> Errors { get; init; } = [];
}
