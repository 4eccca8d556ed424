using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary><c>/api/v1/etl</c>.</summary>
internal static class ImportEndpoints
{
    private const int DefaultLimit = 50;

    extension(IEndpointRouteBuilder paths)
    {
        public void MapImports()
        {
            var etl = paths.MapGroup("/v1/etl").WithTags("ETL");
            etl.MapPost("/upload", UploadAsync)
                .RequireAuthorization(policy => policy.RequireRole(Roles.Admin, Roles.AdOps))
                .Accepts<IFormFile>("multipart/form-data")
                .Produces<ImportBody>(StatusCodes.Status202Accepted)
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status403Forbidden)
                .WithSummary("Brings in a CSV file of daily metrics, all rows or none.");
            etl.MapGet("/status/{import_id}", StatusAsync)
                .Produces<ImportBody>()
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Tells how an import went.");
            etl.MapGet("/history", HistoryAsync)
                .Produces<ImportHistoryBody>()
                .WithSummary("Lists the imports, the newest first.");
        }
    }

    private static async Task<IResult> UploadAsync(HttpRequest request, RestImports imports, CancellationToken cancellationToken) =>
        Results.Json(await imports.UploadAsync(request, cancellationToken), statusCode: StatusCodes.Status202Accepted);

    private static async Task<IResult> StatusAsync(
        [Microsoft.AspNetCore.Mvc.FromRoute(Name = "import_id")] string importId, RestImports imports, CancellationToken cancellationToken) =>
        Results.Json(await imports.FindAsync(RestValue.Id("import_id", importId), cancellationToken));

    private static async Task<IResult> HistoryAsync(string? limit, RestImports imports, CancellationToken cancellationToken) =>
        Results.Json(new ImportHistoryBody(await imports.LatestAsync(RestValue.OptionalCount("limit", limit) ?? DefaultLimit, cancellationToken)));
}
