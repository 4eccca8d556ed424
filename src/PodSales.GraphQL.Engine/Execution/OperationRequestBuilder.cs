using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Claims;
using System.Text.Json;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>Puts a request together.</summary>
public sealed class OperationRequestBuilder
{
    private static readonly ClaimsPrincipal Anonymous = new(new ClaimsIdentity());

    private Dictionary<string, object?>? _globalState;
    private IReadOnlyDictionary<string, IFile> _files = FrozenDictionary<string, IFile>.Empty;
    private string? _document;
    private string? _documentId;
    private string? _operationName;
    private JsonElement? _variableValues;
    private JsonElement? _extensions;
    private IServiceProvider? _services;
    private ClaimsPrincipal? _user;
    private RequestFlags _flags = RequestFlags.AllowAll;
    private CostReport _costReport;
    private BatchCost? _batch;

    private OperationRequestBuilder()
    {
    }

    /// <summary>Starts with an empty request.</summary>
    public static OperationRequestBuilder New() => new();

    /// <summary>Sets the document.</summary>
    /// <param name="document">The text; null removes it.</param>
    public OperationRequestBuilder SetDocument(string? document)
    {
        _document = document;
        return this;
    }

    /// <summary>Sets the id of a stored document.</summary>
    /// <param name="documentId">The id; null removes it.</param>
    public OperationRequestBuilder SetDocumentId(string? documentId)
    {
        _documentId = documentId;
        return this;
    }

    /// <summary>Sets which operation of the document to run.</summary>
    /// <param name="operationName">The name; null runs the only one.</param>
    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        _operationName = operationName;
        return this;
    }

    /// <summary>Sets the variables.</summary>
    /// <param name="variableValues">A JSON object; null or JSON's null means none.</param>
    /// <exception cref="ArgumentException">It is JSON, but not an object.</exception>
    public OperationRequestBuilder SetVariableValues(JsonElement? variableValues)
    {
        _variableValues = ObjectOrNull(variableValues, nameof(variableValues));
        return this;
    }

    /// <summary>Sets the variables.</summary>
    /// <param name="variableValues">The text of a JSON object.</param>
    /// <exception cref="ArgumentException">It is JSON, but not an object.</exception>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public OperationRequestBuilder SetVariableValues(string variableValues) =>
        SetVariableValues(JsonElement.Parse(variableValues));

    /// <summary>Sets the protocol extensions.</summary>
    /// <param name="extensions">A JSON object; null or JSON's null means none.</param>
    /// <exception cref="ArgumentException">It is JSON, but not an object.</exception>
    public OperationRequestBuilder SetExtensions(JsonElement? extensions)
    {
        _extensions = ObjectOrNull(extensions, nameof(extensions));
        return this;
    }

    /// <summary>Sets state that all resolvers share, over what stood there.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="value">The state.</param>
    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        (_globalState ??= new(StringComparer.Ordinal))[name] = value;
        return this;
    }

    /// <summary>Adds state that all resolvers share.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="value">The state.</param>
    /// <exception cref="ArgumentException">State of this name is there already.</exception>
    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        (_globalState ??= new(StringComparer.Ordinal)).Add(name, value);
        return this;
    }

    /// <summary>Adds state that all resolvers share, unless some of this name is there already.</summary>
    /// <param name="name">The state's name.</param>
    /// <param name="value">The state.</param>
    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        (_globalState ??= new(StringComparer.Ordinal)).TryAdd(name, value);
        return this;
    }

    /// <summary>Sets the services of the request.</summary>
    /// <param name="services">The services; null takes a scope of the application's.</param>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        _services = services;
        return this;
    }

    /// <summary>Sets the services of the request, unless they are set already.</summary>
    /// <param name="services">The services.</param>
    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
    {
        _services ??= services;
        return this;
    }

    /// <summary>Sets who asks.</summary>
    /// <param name="user">The principal; null means an anonymous one.</param>
    public OperationRequestBuilder SetUser(ClaimsPrincipal? user)
    {
        _user = user;
        return this;
    }

    /// <summary>Sets the files that came with the request.</summary>
    /// <param name="files">The files, by the string that stands in their place in the variables.</param>
    public OperationRequestBuilder SetFiles(IReadOnlyDictionary<string, IFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        _files = files;
        return this;
    }

    /// <summary>Sets which kinds of operation may run.</summary>
    /// <param name="flags">The kinds; all of them unless set.</param>
    public OperationRequestBuilder SetFlags(RequestFlags flags)
    {
        _flags = flags;
        return this;
    }

    /// <summary>Sets whether the client is told what the operation costs.</summary>
    /// <param name="costReport">Whether; not unless set.</param>
    public OperationRequestBuilder SetCostReport(CostReport costReport)
    {
        _costReport = costReport;
        return this;
    }

    internal OperationRequestBuilder SetBatch(BatchCost batch)
    {
        _batch = batch;
        return this;
    }

    internal OperationRequestBuilder AddFlags(RequestFlags flags) => SetFlags(_flags | flags);

    /// <summary>The request as put together.</summary>
    /// <exception cref="InvalidOperationException">It has neither a document nor the id of one.</exception>
    public IOperationRequest Build() =>
        _document is null && _documentId is null
            ? throw new InvalidOperationException("A request needs a document or the id of one. Call SetDocument or SetDocumentId first.")
            : new OperationRequest
            {
                Document = _document,
                DocumentId = _documentId,
                OperationName = _operationName,
                VariableValues = _variableValues,
                Extensions = _extensions,
                Files = _files,
                GlobalState = (IReadOnlyDictionary<string, object?>?)_globalState ?? ImmutableDictionary<string, object?>.Empty,
                User = _user ?? Anonymous,
                Services = _services,
                Flags = _flags,
                CostReport = _costReport,
                Batch = _batch,
            };

    private static JsonElement? ObjectOrNull(JsonElement? value, string name) => value?.ValueKind switch
    {
        null or JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.Object => value,
        _ => throw new ArgumentException($"Expected a JSON object, found {value.Value.ValueKind}.", name),
    };
}
