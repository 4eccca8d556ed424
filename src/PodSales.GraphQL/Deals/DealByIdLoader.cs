using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Deals;

/// <summary>Loads deals by id.</summary>
public sealed class DealByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Deal, DealType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<DealType>> Query = Compile(DealType.Projection);
}
