using Microsoft.AspNetCore.Mvc;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary><c>/api/v1/deals</c>.</summary>
internal static class DealEndpoints
{
    extension(IEndpointRouteBuilder paths)
    {
        public void MapDeals()
        {
            var deals = paths.MapGroup("/v1/deals").WithTags("Deals");
            deals.MapGet("/{campaign_id}", FindAsync)
                .Produces<DealBody>()
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Reads a deal.");
            deals.MapPatch("/{campaign_id}/stage", MoveAsync)
                .RequireAuthorization(policy => policy.RequireRole(Roles.Admin, Roles.Seller))
                .Accepts<DealStageBody>("application/json")
                .Produces<DealBody>()
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Moves a deal to another stage, or takes a closed one up again.");
        }
    }

    private static async Task<IResult> FindAsync(
        [FromRoute(Name = "campaign_id")] string campaignId, RestDeals deals, CancellationToken cancellationToken) =>
        Results.Json(await deals.FindAsync(RestValue.Id("campaign_id", campaignId), cancellationToken));

    private static async Task<IResult> MoveAsync(
        [FromRoute(Name = "campaign_id")] string campaignId, HttpRequest request, RestDeals deals, CancellationToken cancellationToken) =>
        Results.Json(await deals.MoveAsync(
            RestValue.Id("campaign_id", campaignId), await RestValue.BodyAsync<DealStageBody>(request, cancellationToken), cancellationToken));
}
