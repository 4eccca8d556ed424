using System.Security.Claims;
using System.Text.Json;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>A request with the document that its id stands for.</summary>
internal sealed class StoredDocumentRequest(IOperationRequest request, string document) : IOperationRequest
{
    public string Document => document;

    public string? DocumentId => request.DocumentId;

    public string? OperationName => request.OperationName;

    public JsonElement? VariableValues => request.VariableValues;

    public JsonElement? Extensions => request.Extensions;

    public IReadOnlyDictionary<string, IFile> Files => request.Files;

    public IReadOnlyDictionary<string, object?> GlobalState => request.GlobalState;

    public ClaimsPrincipal User => request.User;

    public IServiceProvider? Services => request.Services;

    public RequestFlags Flags => request.Flags;

    public CostReport CostReport => request.CostReport;

    public BatchCost? Batch => request.Batch;
}
