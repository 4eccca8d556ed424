using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Rest;

/// <summary>An import as the seed tells it.</summary>
public sealed record ImportBody
{
    /// <summary>The import.</summary>
    public required Guid ImportId { get; init; }

    /// <summary>How it came: <c>csv</c> or <c>google_sheets</c>.</summary>
    public required string Source { get; init; }

    /// <summary>What the file is called.</summary>
    public required string FileName { get; init; }

    /// <summary><c>pending</c>, <c>processing</c>, <c>completed</c> or <c>failed</c>.</summary>
    public required string Status { get; init; }

    /// <summary>The rows that are stored: new, changed and known already.</summary>
    public required int RecordsImported { get; init; }

    /// <summary>The rows that are not.</summary>
    public required int RecordsFailed { get; init; }

    /// <summary>Why it failed; null when it did not.</summary>
    public required string? ErrorMessage { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was over; null while it is not.</summary>
    public required DateTimeOffset? CompletedAt { get; init; }

    internal static ImportBody Of(MetricsImport import) => new()
    {
        ImportId = import.Id,
        Source = import.Source,
        FileName = import.FileName,
        Status = StatusOf(import.Status),
        RecordsImported = import.Inserted + import.Updated + import.Unchanged,
        RecordsFailed = import.Rejected,
        ErrorMessage = import.FailureMessage,
        StartedAt = import.StartedAt ?? import.CreatedAt,
        CompletedAt = import.CompletedAt,
    };

    private static string StatusOf(ImportStatus status) => status switch
    {
        ImportStatus.Queued => "pending",
        ImportStatus.Running => "processing",
        ImportStatus.Completed or ImportStatus.CompletedWithErrors => "completed",
        _ => "failed",
    };
}
