namespace PodSales.GraphQL.Engine.Diagnostics;

/// <summary>The steps of a request that are traced, each by a span.</summary>
[Flags]
public enum ActivityScopes
{
    /// <summary>No span at all; metrics stay.</summary>
    None = 0,

    /// <summary>The HTTP request from the first byte read to the last one written.</summary>
    ExecuteHttpRequest = 1,

    /// <summary>Reading the GraphQL request from the body or the query string.</summary>
    ParseHttpRequest = 1 << 1,

    /// <summary>Writing a single result; results of a stream are not traced one by one.</summary>
    FormatHttpResponse = 1 << 2,

    /// <summary>The GraphQL request, whatever the transport: the root of the spans below.</summary>
    ExecuteRequest = 1 << 3,

    /// <summary>Parsing a document that is not known yet.</summary>
    ParseDocument = 1 << 4,

    /// <summary>Validating a document that is not known yet.</summary>
    ValidateDocument = 1 << 5,

    /// <summary>Coercing the variables.</summary>
    CoerceVariables = 1 << 6,

    /// <summary>Planning an operation that is not planned yet.</summary>
    CompileOperation = 1 << 7,

    /// <summary>Executing an operation, or one event of a subscription.</summary>
    ExecuteOperation = 1 << 8,

    /// <summary>Each call of a resolver; a span a field is a lot, so it is not among the default. Plain members are read without one.</summary>
    ResolveFieldValue = 1 << 9,

    /// <summary>Each batch of a data loader.</summary>
    DataLoaderBatch = 1 << 10,

    /// <summary>All but the resolvers.</summary>
    Default = ExecuteHttpRequest | ParseHttpRequest | FormatHttpResponse | ExecuteRequest | ParseDocument | ValidateDocument
        | CoerceVariables | CompileOperation | ExecuteOperation | DataLoaderBatch,

    /// <summary>All of them.</summary>
    All = Default | ResolveFieldValue,
}
