namespace PodSales.GraphQL.Catalog;

/// <summary>The fields of an ad unit that lie elsewhere.</summary>
[ExtendObjectType<AdUnitType>]
public sealed class AdUnitFields
{
    /// <summary>The only show it is sold in; null for all.</summary>
    [GraphQLName("podcast")]
    public async Task<PodcastType?> GetPodcastAsync(
        [Parent(requires: nameof(AdUnitType.PodcastId))] AdUnitType unit, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        unit.PodcastId is { } podcastId ? await podcasts.LoadAsync(podcastId, cancellationToken) : null;
}
