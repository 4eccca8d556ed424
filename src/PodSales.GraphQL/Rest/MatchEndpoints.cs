using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary><c>/api/match</c>, which the seed keeps without a version.</summary>
internal static class MatchEndpoints
{
    extension(IEndpointRouteBuilder paths)
    {
        public void MapMatches() => paths.MapPost("/match/recalculate", RecalculateAsync)
            .RequireAuthorization(policy => policy.RequireRole(Roles.Admin, Roles.Seller))
            .WithTags("Matching")
            .Produces<MatchBody>()
            .Produces<MatchesQueuedBody>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .WithSummary("Scores a pair, or all pairs of an advertiser or a show, and answers the best of them. Administrators may leave out both.");
    }

    private static async Task<IResult> RecalculateAsync(
        [FromQuery(Name = "advertiser_id")] string? advertiserId,
        [FromQuery(Name = "podcast_id")] string? podcastId,
        ClaimsPrincipal user,
        RestMatches matches,
        CancellationToken cancellationToken)
    {
        var (advertiser, podcast) = (RestValue.OptionalId("advertiser_id", advertiserId), RestValue.OptionalId("podcast_id", podcastId));
        return advertiser is null && podcast is null
            ? Results.Json(await matches.RecalculateAllAsync(user, cancellationToken), statusCode: StatusCodes.Status202Accepted)
            : Results.Json(await matches.RecalculateAsync(advertiser, podcast, cancellationToken));
    }
}
