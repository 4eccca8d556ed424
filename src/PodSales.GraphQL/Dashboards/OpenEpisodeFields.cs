using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What lies behind an open episode.</summary>
[ExtendObjectType<OpenEpisodeCard>]
public sealed class OpenEpisodeFields
{
    /// <summary>The episode.</summary>
    [GraphQLName("episode")]
    public Task<EpisodeType> GetEpisodeAsync(
        [Parent(requires: nameof(OpenEpisodeCard.EpisodeId))] OpenEpisodeCard open,
        EpisodeByIdLoader episodes,
        CancellationToken cancellationToken) =>
        episodes.LoadRequiredAsync(open.EpisodeId, cancellationToken);
}
