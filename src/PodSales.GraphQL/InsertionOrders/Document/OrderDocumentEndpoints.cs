using System.Net.Mime;
using System.Text;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>Where the paper of orders is fetched, with the same token as the rest of the API.</summary>
internal static class OrderDocumentEndpoints
{
    private const string Page = "/insertion-orders/{id:guid}/document";

    // A page of ours needs nothing from anywhere, whatever a name in it says.
    private const string ContentPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapOrderDocuments()
        {
            // The paper is the whole order, lines in other shows than a creator's included.
            var papers = endpoints.MapGroup("").RequireAuthorization(policy => policy.RequireRole(Roles.SeeingSales)).WithRefusalsAsProblems();
            papers.MapGet(Page, PreviewAsync);
            papers.MapGet($"{Page}.pdf", ExportAsync);
        }
    }

    /// <summary>The path of the page.</summary>
    public static string PagePath(Guid id) => Page.Replace("{id:guid}", id.ToString(), StringComparison.Ordinal);

    /// <summary>The path of the PDF.</summary>
    public static string PdfPath(Guid id) => $"{PagePath(id)}.pdf";

    private static async Task<IResult> PreviewAsync(Guid id, OrderDocumentService documents, HttpResponse response, CancellationToken cancellationToken)
    {
        var page = await documents.PreviewAsync(id, cancellationToken);
        response.Headers.ContentSecurityPolicy = ContentPolicy;
        return Results.Text(page, MediaTypeNames.Text.Html, Encoding.UTF8);
    }

    private static async Task<IResult> ExportAsync(Guid id, OrderDocumentService documents, CancellationToken cancellationToken)
    {
        var pdf = await documents.ExportAsync(id, cancellationToken);
        return Results.File(pdf.Content, MediaTypeNames.Application.Pdf, pdf.FileName);
    }
}
