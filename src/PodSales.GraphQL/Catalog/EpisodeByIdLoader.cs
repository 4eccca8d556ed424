using PodSales.Data.Reading;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads episodes by id.</summary>
public sealed class EpisodeByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Episode, EpisodeType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<Episode, EpisodeType> Query = Read(EpisodeType.Projection);
}
