using PodSales.Data.Reading;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Loads the schedules of sheets by id.</summary>
public sealed class SheetScheduleByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<SheetSchedule, SheetScheduleType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<SheetSchedule, SheetScheduleType> Query = Read(SheetScheduleType.Projection);
}
