using System.Security.Claims;
using PodSales.GraphQL.Catalog;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Matching;

/// <summary>Scores pairs.</summary>
[MutationType]
public sealed class MatchMutations
{
    /// <summary>
    /// Scores pairs anew and saves the scores: one pair, all shows for an advertiser, all advertisers for a show, or, for
    /// administrators, all pairs.
    /// </summary>
    /// <param name="advertiserId">Only pairs of this advertiser.</param>
    /// <param name="podcastId">Only pairs of this show.</param>
    [GraphQLName("recalculateMatches")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "recalculation")]
    [Error<FeatureDisabledError>]
    [Error<ForbiddenError>]
    [Error<NotFoundError>]
    public Task<MatchRecalculation> RecalculateMatchesAsync(
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<PodcastType>] Guid? podcastId,
        ClaimsPrincipal user,
        [Service] MatchingService matching,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return advertiserId is null && podcastId is null && !user.IsInRole(Roles.Admin)
            ? throw new ForbiddenException(Roles.Admin, "recalculate all matches")
            : matching.RecalculateAsync(advertiserId, podcastId, cancellationToken);
    }
}
