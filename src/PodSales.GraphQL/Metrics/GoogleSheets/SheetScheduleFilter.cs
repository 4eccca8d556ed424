namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>What the schedules of sheets can be filtered by.</summary>
public sealed class SheetScheduleFilter : FilterInputType<SheetScheduleType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<SheetScheduleType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("SheetScheduleFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(schedule => schedule.SpreadsheetId);
        descriptor.Field(schedule => schedule.EndedAt);
    }
}
