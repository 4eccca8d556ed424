using Microsoft.AspNetCore.Mvc;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary><c>/api/v1/dashboard</c>.</summary>
internal static class DashboardEndpoints
{
    private static readonly string[] Sales = [Roles.Admin, Roles.Seller, Roles.AdOps, Roles.Viewer];

    extension(IEndpointRouteBuilder paths)
    {
        public void MapDashboards()
        {
            var dashboards = paths.MapGroup("/v1/dashboard").WithTags("Dashboards");
            dashboards.MapGet("/creator", CreatorAsync)
                .Produces<CreatorDashboardBody>()
                .WithSummary("Pacing, revenue and pending makegoods of a show, or of all.");
            dashboards.MapGet("/advertiser", AdvertiserAsync)
                .RequireAuthorization(policy => policy.RequireRole(Sales))
                .Produces<AdvertiserDashboardBody>()
                .WithSummary("Audience fit, projected CPM and open inventory for an advertiser, or for all.");
            dashboards.MapGet("/ops", OpsAsync)
                .RequireAuthorization(policy => policy.RequireRole(Sales))
                .Produces<OpsDashboardBody>()
                .WithSummary("Pipeline, results and health of imports.");
        }
    }

    private static async Task<IResult> CreatorAsync(
        [FromQuery(Name = "podcast_id")] string? podcastId, RestDashboards dashboards, CancellationToken cancellationToken) =>
        Results.Json(await dashboards.CreatorAsync(RestValue.OptionalId("podcast_id", podcastId), cancellationToken));

    private static async Task<IResult> AdvertiserAsync(
        [FromQuery(Name = "advertiser_id")] string? advertiserId, RestDashboards dashboards, CancellationToken cancellationToken) =>
        Results.Json(await dashboards.AdvertiserAsync(RestValue.OptionalId("advertiser_id", advertiserId), cancellationToken));

    private static async Task<IResult> OpsAsync(RestDashboards dashboards, CancellationToken cancellationToken) =>
        Results.Json(await dashboards.OpsAsync(cancellationToken));
}
