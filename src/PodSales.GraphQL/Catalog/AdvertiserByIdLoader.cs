using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads advertisers by id.</summary>
public sealed class AdvertiserByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Advertiser, AdvertiserType>(databases, scheduler, options, AdvertiserType.Projection, row => row.Id);
