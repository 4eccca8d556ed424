using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads orders by id.</summary>
public sealed class InsertionOrderByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<InsertionOrder, InsertionOrderType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<InsertionOrderType>> Query = Compile(InsertionOrderType.Projection);
}
