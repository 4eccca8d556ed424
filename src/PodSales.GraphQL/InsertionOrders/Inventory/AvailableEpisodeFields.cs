using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>The fields of an available episode that lie elsewhere.</summary>
[ExtendObjectType<AvailableEpisode>]
public sealed class AvailableEpisodeFields
{
    /// <summary>The episode.</summary>
    [GraphQLName("episode")]
    public Task<EpisodeType> GetEpisodeAsync(
        [Parent(requires: nameof(AvailableEpisode.EpisodeId))] AvailableEpisode available, EpisodeByIdLoader episodes, CancellationToken cancellationToken) =>
        episodes.LoadRequiredAsync(available.EpisodeId, cancellationToken);
}
