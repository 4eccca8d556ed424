namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>A printed order.</summary>
/// <param name="Content">The PDF.</param>
/// <param name="FileName">What to call the file: the order's number.</param>
internal sealed record OrderPdf(byte[] Content, string FileName);
