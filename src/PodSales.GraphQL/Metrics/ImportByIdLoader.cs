using PodSales.Data.Reading;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics;

/// <summary>Loads imports by id.</summary>
public sealed class ImportByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<MetricsImport, MetricsImportType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<MetricsImport, MetricsImportType> Query = Read(MetricsImportType.Projection);
}
