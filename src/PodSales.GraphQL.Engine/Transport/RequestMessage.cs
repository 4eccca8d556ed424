using System.Collections.Frozen;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>A request as a client words it, on any transport.</summary>
internal sealed record RequestMessage
{
    public string? Query { get; init; }

    public string? Id { get; init; }

    public string? OperationName { get; init; }

    public JsonElement? Variables { get; init; }

    public JsonElement? Extensions { get; init; }

    public IReadOnlyDictionary<string, IFile> Files { get; init; } = FrozenDictionary<string, IFile>.Empty;

    public OperationRequestBuilder ToBuilder() => OperationRequestBuilder.New()
        .SetDocument(Query)
        .SetDocumentId(Id)
        .SetOperationName(OperationName)
        .SetVariableValues(Variables)
        .SetExtensions(Extensions)
        .SetFiles(Files);
}
