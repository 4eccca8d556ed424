using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads ad units by id.</summary>
public sealed class AdUnitByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<AdUnit, AdUnitType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<AdUnitType>> Query = Compile(AdUnitType.Projection);
}
