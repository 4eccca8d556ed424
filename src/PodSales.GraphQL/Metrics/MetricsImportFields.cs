using PodSales.Data;

namespace PodSales.GraphQL.Metrics;

/// <summary>The fields of an import that lie elsewhere.</summary>
[ExtendObjectType<MetricsImportType>]
public sealed class MetricsImportFields
{
    /// <summary>What was wrong with the rows, in file order; at most the first thousand faults are kept.</summary>
    [GraphQLName("rowErrors")]
    [UsePaging(ConnectionName = "ImportRowErrors", IncludeTotalCount = true)]
    public async Task<Connection<ImportRowError>> GetRowErrorsAsync(
        [Parent(requires: nameof(MetricsImportType.Id))] MetricsImportType import,
        PagingArguments paging,
        [Service] PodSalesDbContext database,
        CancellationToken cancellationToken) =>
        await database.ImportErrors
            .Where(error => error.ImportId == import.Id)
            .Select(ImportRowError.Projection)
            .OrderBy(error => error.Ordinal)
            .ToPageAsync(paging, cancellationToken)
            .ToConnectionAsync();

    /// <summary>
    /// Where the rejected rows are as a CSV file to be put right and imported again, at most the first ten thousand; null when
    /// none was rejected. A GET with the same token.
    /// </summary>
    [GraphQLName("rejectedRowsPath")]
    public string? GetRejectedRowsPath(
        [Parent(requires: $"{nameof(MetricsImportType.Id)} {nameof(MetricsImportType.Rejected)}")] MetricsImportType import) =>
        import.Rejected > 0 ? RejectedRowsEndpoint.PathOf(import.Id) : null;
}
