using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads shows by id.</summary>
public sealed class PodcastByIdLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Podcast, PodcastType>(databases, scheduler, options, Query, row => row.Id)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<PodcastType>> Query = Compile(PodcastType.Projection);
}
