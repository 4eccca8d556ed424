namespace PodSales.GraphQL.Catalog.Feeds;

/// <summary>A stream has more bytes than are read.</summary>
internal sealed class StreamTooLongException : IOException;
