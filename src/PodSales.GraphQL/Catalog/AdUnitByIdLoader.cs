using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads ad units by id.</summary>
public sealed class AdUnitByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<AdUnit, AdUnitType>(databases, scheduler, options, AdUnitType.Projection, row => row.Id);
