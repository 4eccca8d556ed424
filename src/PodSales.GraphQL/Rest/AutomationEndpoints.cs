using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary><c>/api/v1/automation</c>.</summary>
internal static class AutomationEndpoints
{
    extension(RouteHandlerBuilder path)
    {
        private RouteHandlerBuilder For(params string[] roles) => path
            .RequireAuthorization(policy => policy.RequireRole(roles))
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    extension(IEndpointRouteBuilder paths)
    {
        public void MapAutomation()
        {
            var automation = paths.MapGroup("/v1/automation").WithTags("Automation");
            automation.MapPost("/etl-health-check", CheckImportsAsync)
                .For(Roles.Admin, Roles.AdOps)
                .Produces<EtlHealthBody>()
                .WithSummary("Tells how the imports of the last 24 hours went, and raises an alert where they fail.");
            automation.MapPost("/recalculate-matches", RecalculateAsync)
                .For(Roles.Admin, Roles.Seller)
                .Produces<MatchesRecalculatedBody>()
                .Produces<MatchesQueuedBody>(StatusCodes.Status202Accepted)
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Scores the pairs of an advertiser or a show, or of all in the background, for administrators.");
            automation.MapPost("/refresh-metrics-daily", RefreshAsync)
                .For(Roles.Admin, Roles.AdOps)
                .Produces<MetricsRefreshBody>()
                .WithSummary("Says of when the daily figures are, which is always now.");
            automation.MapPost("/pipeline-alerts", CheckPipelineAsync)
                .For(Roles.Admin, Roles.Seller)
                .Produces<PipelineAlertsBody>()
                .WithSummary("Lists the open deals that need attention, and raises alerts for those that have none yet.");
            automation.MapPost("/run-all", RunAllAsync)
                .For(Roles.Admin)
                .Produces<AutomationRunBody>()
                .WithSummary("Does all of it but the recalculation of matches.");
        }
    }

    private static async Task<IResult> CheckImportsAsync(RestAutomation automation, CancellationToken cancellationToken) =>
        Results.Json(await automation.CheckImportsAsync(cancellationToken));

    private static async Task<IResult> RecalculateAsync(
        [FromQuery(Name = "advertiser_id")] string? advertiserId,
        [FromQuery(Name = "podcast_id")] string? podcastId,
        ClaimsPrincipal user,
        RestAutomation automation,
        RestMatches matches,
        CancellationToken cancellationToken)
    {
        await automation.RequireAsync();
        var (advertiser, podcast) = (RestValue.OptionalId("advertiser_id", advertiserId), RestValue.OptionalId("podcast_id", podcastId));
        return advertiser is null && podcast is null
            ? Results.Json(await matches.RecalculateAllAsync(user, cancellationToken), statusCode: StatusCodes.Status202Accepted)
            : Results.Json(await automation.RecalculateAsync(advertiser, podcast, cancellationToken));
    }

    private static async Task<IResult> RefreshAsync(RestAutomation automation) => Results.Json(await automation.RefreshAsync());

    private static async Task<IResult> CheckPipelineAsync(RestAutomation automation, CancellationToken cancellationToken) =>
        Results.Json(await automation.CheckPipelineAsync(cancellationToken));

    private static async Task<IResult> RunAllAsync(RestAutomation automation, CancellationToken cancellationToken) =>
        Results.Json(await automation.RunAllAsync(cancellationToken));
}
