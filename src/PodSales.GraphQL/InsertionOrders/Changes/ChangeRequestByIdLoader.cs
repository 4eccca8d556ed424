using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>Loads change requests by id.</summary>
public sealed class ChangeRequestByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<ChangeRequest, ChangeRequestType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<ChangeRequestType>> Query = Compile(ChangeRequestType.Projection);
}
