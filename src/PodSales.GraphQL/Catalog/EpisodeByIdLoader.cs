using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads episodes by id.</summary>
public sealed class EpisodeByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Episode, EpisodeType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<EpisodeType>> Query = Compile(EpisodeType.Projection);
}
