using PodSales.Data.Reading;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>Loads change requests by id.</summary>
public sealed class ChangeRequestByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<ChangeRequest, ChangeRequestType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<ChangeRequest, ChangeRequestType> Query = Read(ChangeRequestType.Projection);
}
