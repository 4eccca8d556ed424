using System.Collections.Concurrent;
using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.PersistedOperations;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>A valid document with those of its operations that requests have asked for.</summary>
internal sealed class CachedDocument(PlanEnvironment environment, DocumentNode document)
{
    private readonly ImmutableArray<OperationDefinitionNode> _operations =
        [.. document.Definitions.OfType<OperationDefinitionNode>()];

    private readonly ConcurrentDictionary<string, PreparedOperation> _prepared = new(StringComparer.Ordinal);

    /// <summary>What the document costs to keep, estimated from its text: the tree and the plans are much larger than it.</summary>
    public long Bytes => 16L * document.Source.Body.Length;

    /// <summary>The document by its content, as traces name it: <c>sha256:</c> and the SHA-256 of its text.</summary>
    public string Hash => field ??= DocumentHash.Named(document.Source.Body);

    /// <summary>Whether it was used since the cache last looked.</summary>
    public bool IsRecent { get; set; }

    /// <summary>The operation that a request asks for (specification, "GetOperation").</summary>
    /// <exception cref="GraphQLException">There is no such operation, or the request does not say which it means.</exception>
    public PreparedOperation Operation(string? name) =>
        _prepared.TryGetValue(name ?? "", out var prepared) ? prepared : Prepare(name);

    private PreparedOperation Prepare(string? name)
    {
        var definition = _operations.FirstOrDefault(operation => name is null || operation.Name?.Value == name);
        return definition switch
        {
            null when name is null => throw new GraphQLException("Must provide an operation."),
            null => throw new GraphQLException($"Unknown operation named \"{name}\"."),
            _ when name is null && _operations.Length > 1 =>
                throw new GraphQLException("Must provide operation name if query contains multiple operations."),
            _ => _prepared.GetOrAdd(name ?? "", new PreparedOperation(environment, document, definition)),
        };
    }
}
