using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Matching;
using PodSales.GraphQL.Tenancy;
using MatchType = PodSales.GraphQL.Matching.MatchType;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's matches, by the service that GraphQL scores with.</summary>
internal sealed class RestMatches(MatchingService service, PodSalesDbContext database)
{
    /// <summary>Scores the pairs of an advertiser, of a show or of both, and saves the scores.</summary>
    /// <returns>The best of them.</returns>
    /// <exception cref="RefusalException">The feature is off, an id leads nowhere, or there is no pair.</exception>
    public async Task<MatchBody> RecalculateAsync(Guid? advertiserId, Guid? podcastId, CancellationToken cancellationToken)
    {
        await service.RecalculateAsync(advertiserId, podcastId, cancellationToken);
        var best = await database.Matches
            .WhereGiven(advertiserId, id => match => match.AdvertiserId == id)
            .WhereGiven(podcastId, id => match => match.PodcastId == id)
            .Select(MatchType.Projection)
            .OrderByDescending(match => match.Score)
            .ThenBy(match => match.Id)
            .FirstOrDefaultAsync(cancellationToken);
        return best is null ? throw new NotFoundException("MATCH", advertiserId ?? podcastId ?? Guid.Empty) : MatchBody.Of(best);
    }

    /// <summary>Has all pairs scored in the background.</summary>
    /// <exception cref="RefusalException">The feature is off, or somebody asks who is no administrator.</exception>
    public async Task<MatchesQueuedBody> RecalculateAllAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (!user.IsInRole(Roles.Admin))
        {
            throw new InvalidInputException(new Problem(
                "ID_REQUIRED", "Either advertiser_id or podcast_id is required; only administrators score all pairs."));
        }

        var recalculation = await service.RecalculateAsync(advertiserId: null, podcastId: null, cancellationToken);
        return new(recalculation.Id, "queued");
    }
}
