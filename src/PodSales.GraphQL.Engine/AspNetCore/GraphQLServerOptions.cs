namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>What the endpoints of a schema accept.</summary>
/// <remarks>Set for all endpoints of a schema by <c>ModifyServerOptions</c>, for one by its <c>WithOptions</c>.</remarks>
public sealed class GraphQLServerOptions
{
    internal const int DefaultMaxAllowedRequestSize = 20 * 1000 * 1024;

    private bool? _enableSchemaRequests;

    /// <summary>The WebSocket connections.</summary>
    public GraphQLSocketOptions Sockets { get; } = new();

    /// <summary>The page for trying the schema out.</summary>
    public GraphQLToolOptions Tool { get; } = new();

    /// <summary>What a GET may run; another kind of operation is answered with 405.</summary>
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    /// <summary>Whether a GET is answered at all.</summary>
    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether a GET needs the header <c>GraphQL-preflight: 1</c>, which no page of another site can send unasked.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether files may be uploaded with a request of type <c>multipart/form-data</c>.</summary>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <summary>
    /// Whether an upload needs the header <c>GraphQL-preflight: 1</c>: a form of another site can post
    /// <c>multipart/form-data</c> with the cookies of the user, but it cannot set that header.
    /// </summary>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <summary>The ways in which one POST may ask for several operations. None unless set.</summary>
    /// <remarks>
    /// They are run one after another and answered in their order: as one JSON list where the client takes JSON, else each as
    /// a result of a stream. Each counts to every limit like one that comes by itself; what they cost together must besides not
    /// be more than one operation may cost. A subscription cannot be run in a batch.
    /// </remarks>
    public AllowedBatching Batching { get; set; }

    /// <summary>How many operations a batch may have, each set of variables counted.</summary>
    public int MaxBatchSize { get; set; } = 1024;

    /// <summary>
    /// Whether a client may have one stream of server-sent events for all its operations: it reserves the stream by PUT,
    /// opens it by GET, and starts and stops operations by POST and DELETE. Off unless set.
    /// </summary>
    /// <remarks>
    /// GraphQL over server-sent events, "single connection mode". The user of the request that opens the stream is the one
    /// of its operations; it runs as many of them at the same time, and keeps as many results for it, as for a WebSocket.
    /// </remarks>
    public bool EnableEventStreamReservations { get; set; }

    /// <summary>How many streams for all operations of a client may be reserved or open in this process.</summary>
    public int MaxEventStreams { get; set; } = 10_000;

    /// <summary>Whether the schema can be downloaded, by <c>?sdl</c> and by the endpoint of <c>MapGraphQLSchema</c>.</summary>
    /// <remarks>Unless set, it can where introspection is allowed: the two tell the same.</remarks>
    public bool EnableSchemaRequests
    {
        get => _enableSchemaRequests ?? IsIntrospectionAllowed;
        set => _enableSchemaRequests = value;
    }

    /// <summary>Whether the schema can be downloaded as the file <c>schema.graphql</c> below the endpoint's path.</summary>
    public bool EnableSchemaFileSupport { get; set; } = true;

    /// <summary>
    /// The largest upload in bytes, all its files together; null, the default, leaves the limit to the web server (30
    /// million bytes on Kestrel).
    /// </summary>
    /// <remarks>One file may besides not be larger than ASP.NET's <c>FormOptions.MultipartBodyLengthLimit</c>.</remarks>
    public long? MaxAllowedUploadSize { get; set; }

    /// <summary>How many files one upload may have.</summary>
    public int MaxAllowedFiles { get; set; } = 50;

    /// <summary>In how many places of the variables one file may stand.</summary>
    public int MaxAllowedPathsPerFile { get; set; } = 8;

    /// <summary>The largest request in bytes, files not counted.</summary>
    internal int MaxAllowedRequestSize { get; set; } = DefaultMaxAllowedRequestSize;

    internal bool IsIntrospectionAllowed { get; set; } = true;
}
