namespace PodSales.GraphQL.InsertionOrders.Document;

/// <summary>The document's style sheet, which stands inside of the page.</summary>
internal static class OrderDocumentStyle
{
    /// <summary>The text of OrderDocument.css.</summary>
    public static string Sheet { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(OrderDocumentStyle).Assembly.GetManifestResourceStream("OrderDocument.css")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
