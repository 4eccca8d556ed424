using PodSales.Domain.Dashboards;

namespace PodSales.GraphQL.Dashboards;

/// <summary>A planned episode with free slots.</summary>
[GraphQLName("OpenEpisode")]
public sealed class OpenEpisodeCard(OpenEpisode episode)
{
    /// <summary>The episode.</summary>
    [GraphQLIgnore]
    public Guid EpisodeId => episode.EpisodeId;

    /// <summary>When it comes out.</summary>
    public DateTimeOffset PublishedAt => episode.PublishedAt;

    /// <summary>How many slots it has.</summary>
    public long Capacity => episode.Fill.Capacity;

    /// <summary>How many of them are held, first and second options alike.</summary>
    public long Held => episode.Fill.Held;

    /// <summary>How many of them are free: neither sold nor held, as <c>availability</c> counts them.</summary>
    public long Free => episode.Fill.Free;
}
