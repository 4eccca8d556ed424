using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Loads the schedules of sheets by id.</summary>
public sealed class SheetScheduleByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<SheetSchedule, SheetScheduleType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<SheetScheduleType>> Query = Compile(SheetScheduleType.Projection);
}
