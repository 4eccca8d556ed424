using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Transport.Http.Formats;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>The formats that a client takes, the first of each kind.</summary>
/// <param name="Single">For one result; null where none is acceptable.</param>
/// <param name="Stream">For a stream of results; null where none is acceptable.</param>
/// <param name="IsByPath">Whether an answer in parts is wanted in the format of the draft of 2022.</param>
internal readonly record struct AcceptedFormats(ResponseFormat? Single, ResponseFormat? Stream, bool IsByPath = false)
{
    /// <summary>How a request may be answered.</summary>
    public RequestFlags Flags => Stream is null ? RequestFlags.None
        : IsByPath ? RequestFlags.AllowStreams | RequestFlags.AllowStreamsByPath
        : RequestFlags.AllowStreams;
}
