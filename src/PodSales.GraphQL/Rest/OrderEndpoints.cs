using System.Net.Mime;
using Microsoft.AspNetCore.Mvc;
using PodSales.GraphQL.InsertionOrders.Document;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Rest;

/// <summary><c>/api/v1/io</c>.</summary>
internal static class OrderEndpoints
{
    private static readonly string[] Bookers = [Roles.Admin, Roles.Seller, Roles.AdOps];

    extension(IEndpointRouteBuilder paths)
    {
        public void MapOrders()
        {
            var orders = paths.MapGroup("/v1/io").WithTags("Insertion orders");
            orders.MapPost("", CreateAsync)
                .RequireAuthorization(policy => policy.RequireRole(Bookers))
                .Accepts<NewOrderBody>(MediaTypeNames.Application.Json)
                .Produces<OrderBody>(StatusCodes.Status201Created)
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Books an order of one line for a won deal.");
            orders.MapGet("/{io_id}", FindAsync)
                .Produces<OrderBody>()
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Reads an order.");
            orders.MapPatch("/{io_id}/status", ChangeAsync)
                .RequireAuthorization(policy => policy.RequireRole(Bookers))
                .Accepts<OrderStatusBody>(MediaTypeNames.Application.Json)
                .Produces<OrderBody>()
                .ProducesProblem(StatusCodes.Status400BadRequest)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Moves the lines of an order towards a status.");
            orders.MapGet("/{io_id}/export/pdf", ExportAsync)
                .Produces<OrderExportBody>()
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("Says where the PDF of an order is, and what is in it.");
            orders.MapGet("/{io_id}/pdf/download", DownloadAsync)
                .Produces(StatusCodes.Status200OK, contentType: MediaTypeNames.Application.Pdf)
                .ProducesProblem(StatusCodes.Status404NotFound)
                .WithSummary("The PDF of an order.");
        }
    }

    private static async Task<IResult> CreateAsync(HttpRequest request, RestOrders orders, CancellationToken cancellationToken)
    {
        var body = await orders.CreateAsync(await RestValue.BodyAsync<NewOrderBody>(request, cancellationToken), cancellationToken);
        request.HttpContext.Response.Headers.Location = $"/api/v1/io/{body.IoId}";
        return Results.Json(body, statusCode: StatusCodes.Status201Created);
    }

    private static async Task<IResult> FindAsync([FromRoute(Name = "io_id")] string ioId, RestOrders orders, CancellationToken cancellationToken) =>
        Results.Json(await orders.FindAsync(RestValue.Id("io_id", ioId), cancellationToken));

    private static async Task<IResult> ChangeAsync(
        [FromRoute(Name = "io_id")] string ioId, HttpRequest request, RestOrders orders, CancellationToken cancellationToken) =>
        Results.Json(await orders.ChangeAsync(
            RestValue.Id("io_id", ioId), await RestValue.BodyAsync<OrderStatusBody>(request, cancellationToken), cancellationToken));

    private static async Task<IResult> ExportAsync([FromRoute(Name = "io_id")] string ioId, RestOrders orders, CancellationToken cancellationToken) =>
        Results.Json(await orders.ExportAsync(RestValue.Id("io_id", ioId), cancellationToken));

    private static async Task<IResult> DownloadAsync(
        [FromRoute(Name = "io_id")] string ioId, OrderDocumentService documents, CancellationToken cancellationToken)
    {
        var pdf = await documents.PrintAsync(RestValue.Id("io_id", ioId), cancellationToken);
        return Results.File(pdf.Content, MediaTypeNames.Application.Pdf, pdf.FileName);
    }
}
