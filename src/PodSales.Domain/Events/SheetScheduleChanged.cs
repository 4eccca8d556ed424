using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>A sheet is brought in regularly from now on, or no longer.</summary>
/// <param name="ScheduleId">Which schedule.</param>
/// <param name="SpreadsheetId">The spreadsheet.</param>
/// <param name="Worksheet">The sheet in it.</param>
/// <param name="IsEnded">Whether it is over.</param>
public sealed record SheetScheduleChanged(
    Guid ScheduleId, string SpreadsheetId, string Worksheet, [property: JsonIgnore] bool IsEnded) : DomainEvent
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override string Type => IsEnded ? "etl.sheet_unscheduled" : "etl.sheet_scheduled";

    /// <inheritdoc/>
    [JsonIgnore]
    public override string AggregateKind => "sheet_schedule";

    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid AggregateId => ScheduleId;
}
