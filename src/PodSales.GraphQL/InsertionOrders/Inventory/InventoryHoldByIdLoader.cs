using PodSales.Data.Reading;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Loads holds by id.</summary>
public sealed class InventoryHoldByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<InventoryHold, InventoryHoldType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<InventoryHold, InventoryHoldType> Query = Read(InventoryHoldType.Projection);
}
