using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Metrics;

/// <summary>The fields of a figure that lie elsewhere.</summary>
[ExtendObjectType<ListenerMetricType>]
public sealed class ListenerMetricFields
{
    /// <summary>The episode.</summary>
    [GraphQLName("episode")]
    public Task<EpisodeType?> GetEpisodeAsync(
        [Parent(requires: nameof(ListenerMetricType.EpisodeId))] ListenerMetricType metric, EpisodeByIdLoader episodes, CancellationToken cancellationToken) =>
        episodes.LoadAsync(metric.EpisodeId, cancellationToken);

    /// <summary>The show.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType?> GetPodcastAsync(
        [Parent(requires: nameof(ListenerMetricType.PodcastId))] ListenerMetricType metric, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadAsync(metric.PodcastId, cancellationToken);
}
