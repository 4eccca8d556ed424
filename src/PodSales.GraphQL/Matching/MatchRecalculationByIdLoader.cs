using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>Loads recalculations by id.</summary>
public sealed class MatchRecalculationByIdLoader(
    IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<MatchRecalculation, MatchRecalculationType>(
        databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<MatchRecalculationType>> Query = Compile(MatchRecalculationType.Projection);
}
