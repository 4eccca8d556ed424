using PodSales.GraphQL.Engine.Transport.Http.Formats;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>The formats that a client takes, the first of each kind.</summary>
/// <param name="Single">For one result; null where none is acceptable.</param>
/// <param name="Stream">For a stream of results; null where none is acceptable.</param>
internal readonly record struct AcceptedFormats(ResponseFormat? Single, ResponseFormat? Stream);
