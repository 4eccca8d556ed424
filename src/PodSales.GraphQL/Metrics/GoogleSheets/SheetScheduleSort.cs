namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>What the schedules of sheets can be sorted by.</summary>
public sealed class SheetScheduleSort : SortInputType<SheetScheduleType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<SheetScheduleType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("SheetScheduleSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(schedule => schedule.NextAt);
    }

    internal static SortDefinition<SheetScheduleType> NextFirst(SortDefinition<SheetScheduleType> sort) =>
        sort.IfEmpty(order => order.AddAscending(schedule => schedule.NextAt)).AddAscending(schedule => schedule.Id);
}
