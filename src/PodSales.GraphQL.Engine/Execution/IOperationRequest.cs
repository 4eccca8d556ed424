using System.Security.Claims;
using System.Text.Json;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>A request as it came in, whatever the transport.</summary>
public interface IOperationRequest
{
    /// <summary>The document; null when only its id was sent.</summary>
    string? Document { get; }

    /// <summary>The id of a stored document; null when the document was sent.</summary>
    string? DocumentId { get; }

    /// <summary>Which operation of the document to run; null when it holds just one.</summary>
    string? OperationName { get; }

    /// <summary>The raw variables, a JSON object; null when none were sent.</summary>
    JsonElement? VariableValues { get; }

    /// <summary>The protocol extensions, a JSON object; null when none were sent.</summary>
    JsonElement? Extensions { get; }

    /// <summary>
    /// The files of a multipart request, by the key that stands in their place in <see cref="VariableValues"/>.
    /// </summary>
    IReadOnlyDictionary<string, IFile> Files { get; }

    /// <summary>State that all resolvers of the request share, such as the user.</summary>
    IReadOnlyDictionary<string, object?> GlobalState { get; }

    /// <summary>Who asks; an anonymous principal when nobody signed in.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>The services of the request; null takes a new scope of the application's.</summary>
    IServiceProvider? Services { get; }

    /// <summary>
    /// The kinds of operation that may run; another kind is refused before execution with the code
    /// <c>OPERATION_NOT_ALLOWED</c>.
    /// </summary>
    RequestFlags Flags => RequestFlags.AllowAll;

    /// <summary>Whether the client is told what the operation costs.</summary>
    CostReport CostReport => CostReport.None;

    /// <summary>What the batch costs that the request stands in; null where it stands by itself.</summary>
    internal BatchCost? Batch => null;
}
