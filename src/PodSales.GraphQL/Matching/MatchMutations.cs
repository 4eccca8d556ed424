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
    /// administrators, all pairs. All pairs are scored in the background; follow <c>onMatchRecalculationProgress</c>.
    /// </summary>
    /// <param name="advertiserId">Only pairs of this advertiser.</param>
    /// <param name="podcastId">Only pairs of this show.</param>
    [GraphQLName("recalculateMatches")]
    [Authorize(Roles = [Roles.Admin, Roles.Seller])]
    [UseMutationConvention(PayloadFieldName = "recalculation")]
    [Error<FeatureDisabledError>]
    [Error<ForbiddenError>]
    [Error<NotFoundError>]
    public async Task<MatchRecalculationType> RecalculateMatchesAsync(
        [ID<AdvertiserType>] Guid? advertiserId,
        [ID<PodcastType>] Guid? podcastId,
        ClaimsPrincipal user,
        [Service] MatchingService matching,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(user);
        return advertiserId is null && podcastId is null && !user.IsInRole(Roles.Admin)
            ? throw new ForbiddenException(Roles.Admin, "recalculate all matches")
            : MatchRecalculationType.Of(await matching.RecalculateAsync(advertiserId, podcastId, cancellationToken));
    }

    /// <summary>Calls a recalculation off that is not over yet. What was scored before stays.</summary>
    /// <param name="recalculationId">The recalculation.</param>
    [GraphQLName("cancelMatchRecalculation")]
    [Authorize(Roles = [Roles.Admin])]
    [UseMutationConvention(PayloadFieldName = "recalculation")]
    [Error<FeatureDisabledError>]
    [Error<NotFoundError>]
    [Error<InvalidInputError>]
    public async Task<MatchRecalculationType> CancelMatchRecalculationAsync(
        [ID<MatchRecalculationType>] Guid recalculationId, [Service] MatchingService matching, CancellationToken cancellationToken) =>
        MatchRecalculationType.Of(await matching.CancelAsync(recalculationId, cancellationToken));
}
