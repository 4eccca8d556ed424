namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>The fields of a schedule that lie elsewhere.</summary>
[ExtendObjectType<SheetScheduleType>]
public sealed class SheetScheduleFields
{
    /// <summary>The last import that it brought; null before the first.</summary>
    [GraphQLName("lastImport")]
    public async Task<MetricsImportType?> GetLastImportAsync(
        [Parent(requires: nameof(SheetScheduleType.LastImportId))] SheetScheduleType schedule, ImportByIdLoader imports, CancellationToken cancellationToken) =>
        schedule.LastImportId is { } id ? await imports.LoadAsync(id, cancellationToken) : null;
}
