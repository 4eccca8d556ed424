using PodSales.Data.Reading;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads orders by id.</summary>
public sealed class InsertionOrderByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<InsertionOrder, InsertionOrderType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<InsertionOrder, InsertionOrderType> Query = Read(InsertionOrderType.Projection);
}
