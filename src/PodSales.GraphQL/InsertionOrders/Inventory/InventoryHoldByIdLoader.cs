using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Loads holds by id.</summary>
public sealed class InventoryHoldByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<InventoryHold, InventoryHoldType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<InventoryHoldType>> Query = Compile(InventoryHoldType.Projection);
}
