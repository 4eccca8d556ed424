using PodSales.GraphQL.Catalog;

namespace PodSales.GraphQL.Matching;

/// <summary>The fields of a match that are worked out or lie elsewhere.</summary>
[ExtendObjectType<MatchType>]
public sealed class MatchFields
{
    /// <summary>The advertiser of the pair.</summary>
    [GraphQLName("advertiser")]
    public Task<AdvertiserType> GetAdvertiserAsync(
        [Parent(requires: nameof(MatchType.AdvertiserId))] MatchType match, AdvertiserByIdLoader advertisers, CancellationToken cancellationToken) =>
        advertisers.LoadRequiredAsync(match.AdvertiserId, cancellationToken);

    /// <summary>The show of the pair.</summary>
    [GraphQLName("podcast")]
    public Task<PodcastType> GetPodcastAsync(
        [Parent(requires: nameof(MatchType.PodcastId))] MatchType match, PodcastByIdLoader podcasts, CancellationToken cancellationToken) =>
        podcasts.LoadRequiredAsync(match.PodcastId, cancellationToken);

    /// <summary>Whether the show goes beyond what the advertiser stands.</summary>
    [GraphQLName("isBlocked")]
    public bool IsBlocked([Parent(requires: nameof(MatchType.Suitability))] MatchType match) => match.Suitability == 0;

    /// <summary>What each signal says and how many points it gives; the points add up to the score.</summary>
    [GraphQLName("contributions")]
    public IReadOnlyList<MatchContribution> GetContributions([Parent(requires: nameof(MatchType.Signals))] MatchType match) =>
        [.. match.Signals.Select(MatchContribution.Of)];
}
