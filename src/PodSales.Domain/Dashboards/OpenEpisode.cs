namespace PodSales.Domain.Dashboards;

/// <summary>A planned episode with free slots.</summary>
/// <param name="EpisodeId">The episode.</param>
/// <param name="PodcastId">Its show.</param>
/// <param name="PublishedAt">When it comes out, in UTC.</param>
/// <param name="Fill">How many slots it has, and how many are sold and held.</param>
public sealed record OpenEpisode(Guid EpisodeId, Guid PodcastId, DateTimeOffset PublishedAt, FillRate Fill);
