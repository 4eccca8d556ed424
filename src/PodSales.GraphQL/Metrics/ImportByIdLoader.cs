using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Metrics;

namespace PodSales.GraphQL.Metrics;

/// <summary>Loads imports by id.</summary>
public sealed class ImportByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<MetricsImport, MetricsImportType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<MetricsImportType>> Query = Compile(MetricsImportType.Projection);
}
