using PodSales.Data;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Printing;

namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>An order's paper: as a page to look at, and as a PDF to send.</summary>
internal sealed class OrderDocumentService(
    OrderDocumentReader documents, PageRenderer pages, ChromiumPrinter printer, FeatureGate features, PodSalesDbContext database)
{
    /// <summary>The page.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such order.</exception>
    public async Task<string> PreviewAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await RenderAsync(await documents.ReadAsync(id, cancellationToken));
    }

    /// <summary>The PDF, for whom it was exported already.</summary>
    /// <exception cref="RefusalException">The feature is off, there is no such order, or nothing can be printed here.</exception>
    public async Task<OrderPdf> PrintAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        return await PrintAsync(await documents.ReadAsync(id, cancellationToken), cancellationToken);
    }

    /// <summary>The PDF. That it was made is told as the event <c>io.pdf_exported</c>.</summary>
    /// <exception cref="RefusalException">The feature is off, there is no such order, or nothing can be printed here.</exception>
    public async Task<OrderPdf> ExportAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        var document = await documents.ReadAsync(id, cancellationToken);
        var pdf = await PrintAsync(document, cancellationToken);
        await NoteAsync(document, cancellationToken);
        return pdf;
    }

    /// <summary>Tells of the export as an event, and what the paper says; it is printed when it is fetched.</summary>
    /// <exception cref="RefusalException">The feature is off, or there is no such order.</exception>
    public async Task<OrderDocument> NoteExportAsync(Guid id, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.IoBookings);
        var document = await documents.ReadAsync(id, cancellationToken);
        await NoteAsync(document, cancellationToken);
        return document;
    }

    private async Task<OrderPdf> PrintAsync(OrderDocument document, CancellationToken cancellationToken) =>
        new(await printer.PrintAsync(await RenderAsync(document), cancellationToken), $"{document.Order.Number}.pdf");

    private async Task NoteAsync(OrderDocument document, CancellationToken cancellationToken)
    {
        document.Order.NotePdfExport();
        await database.SaveChangesAsync(cancellationToken);
    }

    private Task<string> RenderAsync(OrderDocument document) => pages.RenderAsync<OrderDocumentPage>(
        new Dictionary<string, object?> { [nameof(OrderDocumentPage.Document)] = document });
}
