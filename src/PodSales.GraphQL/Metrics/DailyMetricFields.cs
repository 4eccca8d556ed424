using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Metrics;

/// <summary>The fields of a day's figures that lie elsewhere.</summary>
[ExtendObjectType<DailyMetricType>]
public sealed class DailyMetricFields
{
    /// <summary>The episode.</summary>
    [GraphQLName("episode")]
    public Task<EpisodeType?> GetEpisodeAsync(
        [Parent(requires: nameof(DailyMetricType.EpisodeId))] DailyMetricType metric, EpisodeByIdLoader episodes, CancellationToken cancellationToken) =>
        episodes.LoadAsync(metric.EpisodeId, cancellationToken);

    /// <summary>The show.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType?> GetPodcastAsync(
        [Parent(requires: nameof(DailyMetricType.PodcastId))] DailyMetricType metric, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadAsync(metric.PodcastId, cancellationToken);
}
