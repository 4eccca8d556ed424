using PodSales.Data.Reading;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads shows by id; their audience comes by <see cref="PodcastProfileLoader"/>.</summary>
public sealed class PodcastByIdLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Podcast, PodcastType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<Podcast, PodcastType> Query = Read(PodcastType.Summary);
}
