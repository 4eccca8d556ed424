namespace PodSales.GraphQL.Catalog;

/// <summary>The fields of an episode that are worked out or lie elsewhere.</summary>
[ExtendObjectType<EpisodeType>]
public sealed class EpisodeFields
{
    /// <summary>The show it belongs to.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(EpisodeType.PodcastId))] EpisodeType episode,
        PodcastByIdLoader podcasts,
        CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(episode.PodcastId, cancellationToken);

    /// <summary>The episode's own id, as metrics files name it in their column <c>episode_id</c>.</summary>
    [GraphQLName("episodeKey")]
    public Guid GetEpisodeKey([Parent(requires: nameof(EpisodeType.Id))] EpisodeType episode) => episode.Id;

    /// <summary>The sensitive topics found in it; empty when nobody has rated it.</summary>
    [GraphQLName("suitability")]
    public IReadOnlyList<SuitabilityRating> GetSuitability([Parent(requires: nameof(EpisodeType.Suitability))] EpisodeType episode) =>
        [.. episode.Suitability.Select(rating => new SuitabilityRating(rating.Topic, rating.Tier))];

    /// <summary>Whether it is still to come.</summary>
    [GraphQLName("isPlanned")]
    public bool IsPlanned([Parent(requires: nameof(EpisodeType.PublishedAt))] EpisodeType episode, [Service] TimeProvider clock) =>
        episode.PublishedAt > clock.GetUtcNow();
}
