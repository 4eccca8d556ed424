namespace PodSales.GraphQL.Rest;

/// <summary>What the seed answers to an export: where the PDF is, and what is in it.</summary>
/// <param name="IoId">The order.</param>
/// <param name="PdfUrl">The path of the PDF.</param>
/// <param name="Data">What is in it.</param>
/// <param name="Note">A word to people.</param>
public sealed record OrderExportBody(Guid IoId, string PdfUrl, OrderExportData Data, string Note);
