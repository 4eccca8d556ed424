using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Matching;

namespace PodSales.GraphQL.Matching;

/// <summary>Loads matches by id.</summary>
public sealed class MatchByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Match, MatchType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<MatchType>> Query = Compile(MatchType.Projection);
}
