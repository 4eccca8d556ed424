using System.Security.Claims;
using System.Text.Json;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>The one implementation of <see cref="IOperationRequest"/>.</summary>
internal sealed class OperationRequest : IOperationRequest
{
    public string? Document { get; init; }

    public string? DocumentId { get; init; }

    public string? OperationName { get; init; }

    public JsonElement? VariableValues { get; init; }

    public JsonElement? Extensions { get; init; }

    public required IReadOnlyDictionary<string, IFile> Files { get; init; }

    public required IReadOnlyDictionary<string, object?> GlobalState { get; init; }

    public required ClaimsPrincipal User { get; init; }

    public IServiceProvider? Services { get; init; }

    public required RequestFlags Flags { get; init; }

    public required CostReport CostReport { get; init; }

    public BatchCost? Batch { get; init; }
}
