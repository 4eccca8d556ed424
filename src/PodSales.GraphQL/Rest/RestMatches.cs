using System.Security.Claims;
using PodSales.Domain;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Matching;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's matches, by the service that GraphQL scores with.</summary>
internal sealed class RestMatches(MatchingService service)
{
    /// <summary>Scores pairs and saves the scores.</summary>
    /// <returns>The best of them.</returns>
    /// <exception cref="RefusalException">The feature is off, an id leads nowhere, no pair exists, or all pairs are asked for by somebody who is no administrator.</exception>
    public async Task<MatchBody> RecalculateAsync(Guid? advertiserId, Guid? podcastId, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (advertiserId is null && podcastId is null && !user.IsInRole(Roles.Admin))
        {
            throw new InvalidInputException(new Problem(
                "ID_REQUIRED", "Either advertiser_id or podcast_id is required; only administrators score all pairs."));
        }

        var recalculation = await service.RecalculateAsync(advertiserId, podcastId, cancellationToken);
        return recalculation.Best is [var best, ..] ? MatchBody.Of(best) : throw new NotFoundException("MATCH", advertiserId ?? podcastId ?? Guid.Empty);
    }
}
