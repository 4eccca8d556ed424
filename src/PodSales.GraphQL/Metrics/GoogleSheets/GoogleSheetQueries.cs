using PodSales.Data;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>Reads which sheets are brought in regularly.</summary>
[QueryType]
public sealed class GoogleSheetQueries
{
    /// <summary>The sheets that are brought in again and again, and those that were; the next one that is due first.</summary>
    [GraphQLName("sheetSchedules")]
    [Authorize(Roles = [Roles.Admin, Roles.AdOps])]
    [UsePaging(ConnectionName = "SheetSchedules", IncludeTotalCount = true)]
    [UseFiltering<SheetScheduleFilter>]
    [UseSorting<SheetScheduleSort>]
    public async Task<Connection<SheetScheduleType>> GetSheetSchedulesAsync(
        PagingArguments paging,
        QueryContext<SheetScheduleType> query,
        [Service] FeatureGate features,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.EtlCsvUpload);
        return await database.SheetSchedules.Select(SheetScheduleType.Projection)
            .With(query, SheetScheduleSort.NextFirst)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();
    }
}
