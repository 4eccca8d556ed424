using PodSales.Domain.Events;

namespace PodSales.Domain.Metrics;

/// <summary>A sheet that is brought in again and again.</summary>
public sealed class SheetSchedule : Aggregate
{
    private SheetSchedule()
    {
    }

    private SheetSchedule(Guid tenantId, Guid id, Stamp stamp) : base(tenantId, id, stamp)
    {
    }

    /// <inheritdoc cref="SheetAddress.SpreadsheetId"/>
    public string SpreadsheetId { get; private set; } = "";

    /// <inheritdoc cref="SheetAddress.Worksheet"/>
    public string Worksheet { get; private set; } = "";

    /// <inheritdoc cref="SheetAddress.Range"/>
    public string? Range { get; private set; }

    /// <summary>What bad rows mean for the good ones.</summary>
    public ImportMode Mode { get; private set; }

    /// <summary>The name of what the rows are like; null to tell it by their header.</summary>
    public string? Profile { get; private set; }

    /// <summary>The time from one import to the next.</summary>
    public TimeSpan Every { get; private set; }

    /// <summary>When the next import is due, in UTC.</summary>
    public DateTimeOffset NextAt { get; private set; }

    /// <summary>The last import that it brought; null before the first.</summary>
    public Guid? LastImportId { get; private set; }

    /// <summary>When it was ended; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Where the rows are.</summary>
    public SheetAddress Address => new(SpreadsheetId, Worksheet, Range);

    /// <summary>Begins a schedule; the first import is due at once.</summary>
    /// <param name="tenantId">Whose metrics.</param>
    /// <param name="id">The schedule's id.</param>
    /// <param name="details">What is brought in, and how often.</param>
    /// <param name="stamp">Who asks, and when.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">The details have a problem; see <see cref="SheetScheduleDetails.Problems"/>.</exception>
    public static SheetSchedule Begin(Guid tenantId, Guid id, SheetScheduleDetails details, Stamp stamp)
    {
        ArgumentNullException.ThrowIfNull(details);
        Problem.ThrowIfAny(details.Problems(), nameof(details));
        var schedule = new SheetSchedule(tenantId, id, stamp)
        {
            SpreadsheetId = details.Address.SpreadsheetId,
            Worksheet = details.Address.Worksheet,
            Range = details.Address.Range,
            Mode = details.Mode,
            Profile = details.Profile,
            Every = details.Every,
            NextAt = stamp.At,
        };
        schedule.Record(schedule.Event(isEnded: false));
        return schedule;
    }

    /// <summary>Takes the import that is due: the next one is due at the first later time that is still to come.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is to be carried out; <c>SHEET_NOT_DUE</c> when it is not due, or the schedule is ended.</returns>
    public Problem? TakeDue(Stamp stamp)
    {
        if (EndedAt is not null || NextAt > stamp.At)
        {
            return new("SHEET_NOT_DUE", $"No import of {Address.FileName} is due.");
        }

        var missed = (stamp.At - NextAt).Ticks / Every.Ticks;
        NextAt += Every * (missed + 1);
        Changed(stamp);
        return null;
    }

    /// <summary>Notes which import it brought last.</summary>
    /// <param name="importId">The import.</param>
    /// <param name="stamp">Who does it, and when.</param>
    public void NoteImport(Guid importId, Stamp stamp)
    {
        LastImportId = importId;
        Changed(stamp);
    }

    /// <summary>Ends it.</summary>
    /// <param name="stamp">Who does it, and when.</param>
    /// <returns>Null when it is ended; <c>SCHEDULE_ENDED</c> when it had been already.</returns>
    public Problem? End(Stamp stamp)
    {
        if (EndedAt is not null)
        {
            return new("SCHEDULE_ENDED", $"The schedule of {Address.FileName} is ended already.");
        }

        EndedAt = stamp.At;
        Changed(stamp, Event(isEnded: true));
        return null;
    }

    private SheetScheduleChanged Event(bool isEnded) => new(Id, SpreadsheetId, Worksheet, isEnded);
}
