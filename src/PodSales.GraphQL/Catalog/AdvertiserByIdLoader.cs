using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads advertisers by id.</summary>
public sealed class AdvertiserByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Advertiser, AdvertiserType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<AdvertiserType>> Query = Compile(AdvertiserType.Projection);
}
