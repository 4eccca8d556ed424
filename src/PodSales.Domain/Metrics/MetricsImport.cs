using System.Collections.Immutable;
using PodSales.Domain.Events;

namespace PodSales.Domain.Metrics;

/// <summary>One file's way into the daily metrics.</summary>
public sealed class MetricsImport : Aggregate
{
    /// <summary>How many row errors are kept; the count of rejected rows goes on.</summary>
    public const int MostErrorsKept = 1000;

    /// <summary>How many rejected rows are kept to be put right; the count of rejected rows goes on.</summary>
    public const int MostRejectedRowsKept = 10_000;

    private MetricsImport()
    {
    }

    private MetricsImport(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <summary>Why an import fails whose file was not read to its end: the sender or the server went away.</summary>
    public static Problem Interrupted { get; } = new(
        "IMPORT_INTERRUPTED", "The file was not read to its end; nothing is stored, send it again.");

    /// <inheritdoc cref="ImportRequest.Source"/>
    public string Source { get; private set; } = "";

    /// <inheritdoc cref="ImportRequest.FileName"/>
    public string FileName { get; private set; } = "";

    /// <inheritdoc cref="ImportRequest.Mode"/>
    public ImportMode Mode { get; private set; }

    /// <inheritdoc cref="ImportRequest.ContentHash"/>
    public string? ContentHash { get; private set; }

    /// <summary>The name of the <see cref="MetricsProfile"/> that the file is read by; null until it is known.</summary>
    public string? Profile { get; private set; }

    /// <summary>Where it stands.</summary>
    public ImportStatus Status { get; private set; }

    /// <summary>Rows read so far.</summary>
    public int RowsRead { get; private set; }

    /// <summary>Rows that were new.</summary>
    public int Inserted { get; private set; }

    /// <summary>Rows that replaced other figures.</summary>
    public int Updated { get; private set; }

    /// <summary>Rows whose figures were stored already.</summary>
    public int Unchanged { get; private set; }

    /// <summary>Rows that were rejected.</summary>
    public int Rejected { get; private set; }

    /// <summary>The first faults, up to <see cref="MostErrorsKept"/>.</summary>
    public ImmutableArray<RowError> Errors { get; private set; } = [];

    /// <summary>The stable code of why it failed; null unless it did.</summary>
    public string? FailureCode { get; private set; }

    /// <summary>Why it failed; null unless it did.</summary>
    public string? FailureMessage { get; private set; }

    /// <summary>When it began, in UTC; null while it waits.</summary>
    public DateTimeOffset? StartedAt { get; private set; }

    /// <summary>When it ended, in UTC; null while it has not.</summary>
    public DateTimeOffset? CompletedAt { get; private set; }

    /// <summary>Whether nothing more will happen to it.</summary>
    public bool IsOver => Status is not (ImportStatus.Queued or ImportStatus.Running);

    /// <summary>Puts an import in the queue.</summary>
    /// <param name="tenantId">Whose metrics.</param>
    /// <param name="id">The import's id.</param>
    /// <param name="request">What is to be imported, and how.</param>
    /// <param name="stamp">Who asks, and when.</param>
    /// <returns>The import.</returns>
    /// <exception cref="ArgumentException">
    /// The request has a problem; see <see cref="ImportRequest.Problems"/>.
    /// </exception>
    public static MetricsImport Queue(Guid tenantId, Guid id, ImportRequest request, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(request);
        Problem.ThrowIfAny(request.Problems(), nameof(request));
        var import = new MetricsImport(tenantId, id, stamp)
        {
            Source = request.Source,
            FileName = request.FileName,
            Mode = request.Mode,
            ContentHash = request.ContentHash,
        };
        import.Record(new ImportQueued(id, import.Source, import.FileName));
        return import;
    }

    /// <summary>Begins.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <param name="profile">The name of the profile that the file is read by; null when it is not known.</param>
    /// <returns>Null when it runs; <c>IMPORT_NOT_QUEUED</c> when it has begun or is over.</returns>
    public Problem? Start(Stamp stamp, string? profile = null)
    {
        if (Status != ImportStatus.Queued)
        {
            return new("IMPORT_NOT_QUEUED", $"The import is {Status}; only a queued one starts.");
        }

        (Status, StartedAt, Profile) = (ImportStatus.Running, stamp.At, profile);
        Changed(stamp, new ImportStarted(Id, Source, FileName));
        return null;
    }

    /// <summary>Tells how far it has come.</summary>
    /// <param name="rowsRead">Rows read so far, from 0.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is noted; <c>IMPORT_NOT_RUNNING</c> when it does not run.</returns>
    public Problem? ReportProgress(int rowsRead, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowsRead);
        if (NotRunning() is { } problem)
        {
            return problem;
        }

        RowsRead = rowsRead;
        Changed(stamp, new ImportProgressed(Id, Source, FileName, rowsRead));
        return null;
    }

    /// <summary>Notes that the file is read to its end, which whatever ends the import tells of as well.</summary>
    /// <param name="rowsRead">Rows read altogether, from 0.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is noted; <c>IMPORT_NOT_RUNNING</c> when it does not run.</returns>
    public Problem? ReadToEnd(int rowsRead, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rowsRead);
        if (NotRunning() is { } problem)
        {
            return problem;
        }

        RowsRead = rowsRead;
        Changed(stamp);
        return null;
    }

    /// <summary>Ends with the file worked through.</summary>
    /// <param name="counts">How many rows went which way.</param>
    /// <param name="errors">The faults, in file order; those beyond <see cref="MostErrorsKept"/> are dropped.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is noted; <c>IMPORT_NOT_RUNNING</c> when it does not run.</returns>
    public Problem? Complete(ImportCounts counts, IEnumerable<RowError> errors, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(errors);
        if (NotRunning() is { } problem)
        {
            return problem;
        }

        (Inserted, Updated, Unchanged, Rejected) = (counts.Inserted, counts.Updated, counts.Unchanged, counts.Rejected);
        RowsRead = counts.Total;
        Errors = [.. errors.Take(MostErrorsKept)];
        End(Rejected == 0 ? ImportStatus.Completed : ImportStatus.CompletedWithErrors, stamp, new ImportCompleted(
            Id, Source, FileName, counts.Stored, Rejected, Inserted, Updated, Unchanged));
        return null;
    }

    /// <summary>Ends with nothing stored: the header is wrong, or a strict import met bad rows.</summary>
    /// <param name="failure">Why.</param>
    /// <param name="errors">
    /// The faulty rows, in file order; those beyond <see cref="MostErrorsKept"/> are dropped.
    /// </param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <param name="rejected">How many rows are faulty; null when <paramref name="errors"/> are all there are.</param>
    /// <returns>Null when it is noted; <c>IMPORT_OVER</c> when it had ended.</returns>
    public Problem? Fail(Problem failure, IReadOnlyCollection<RowError> errors, Stamp stamp, int? rejected = null)
    {
        ArgumentNullException.ThrowIfNull(failure);
        ArgumentNullException.ThrowIfNull(errors);
        if (Over() is { } problem)
        {
            return problem;
        }

        (FailureCode, FailureMessage) = (failure.Code, failure.Message);
        Rejected = rejected ?? errors.Select(error => error.Row).Distinct().Count();
        Errors = [.. errors.Take(MostErrorsKept)];
        End(ImportStatus.Failed, stamp, new ImportFailed(Id, Source, FileName, failure.Code, failure.Message));
        return null;
    }

    /// <summary>Calls it off.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is noted; <c>IMPORT_OVER</c> when it had ended.</returns>
    public Problem? Cancel(Stamp stamp)
    {
        if (Over() is { } problem)
        {
            return problem;
        }

        End(ImportStatus.Cancelled, stamp, new ImportCancelled(Id, Source, FileName));
        return null;
    }

    private Problem? NotRunning() => Status == ImportStatus.Running
        ? null
        : new("IMPORT_NOT_RUNNING", $"The import is {Status}; only a running one goes on.");

    private Problem? Over() => IsOver ? new("IMPORT_OVER", $"The import is {Status} already.") : null;

    private void End(ImportStatus status, Stamp stamp, DomainEvent domainEvent)
    {
        (Status, CompletedAt) = (status, stamp.At);
        Changed(stamp, domainEvent);
    }
}
