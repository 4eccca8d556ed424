using PodSales.Data.Reading;
using PodSales.Domain.Catalog;

namespace PodSales.GraphQL.Catalog;

/// <summary>Loads what is told of shows and was not read along with them: categories and audience.</summary>
public sealed class PodcastProfileLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : ByIdLoader<Podcast, PodcastType>(rows, scheduler, options, Query)
{
    private static readonly RowQuery<Podcast, PodcastType> Query = Read(podcast => new PodcastType
    {
        Id = podcast.Id,
        Categories = podcast.Categories,
        Audience = podcast.Audience,
    });
}
