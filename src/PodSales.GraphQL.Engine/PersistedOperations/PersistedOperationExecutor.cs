using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>Puts stored documents in place of their ids before requests are executed, and stores what clients register.</summary>
/// <param name="executor">Executes the requests.</param>
/// <param name="storage">The documents.</param>
/// <param name="options">Which documents are executed.</param>
/// <param name="filter">Changes errors before they are written.</param>
internal sealed class PersistedOperationExecutor(
    IRequestExecutor executor,
    IOperationDocumentStorage storage,
    PersistedOperationOptions options,
    Func<IReadOnlyList<IError>, IReadOnlyList<IError>> filter) : IRequestExecutor
{
    public Schema Schema => executor.Schema;

    /// <summary>Whether clients may register documents.</summary>
    public required bool IsAutomatic { get; init; }

    /// <summary>Tells what becomes of requests; null where that was not asked for.</summary>
    public Instrumentation? Instrumentation { get; init; }

    public Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request switch
        {
            { Document: null } => ExecuteStoredAsync(request, cancellationToken),
            _ when options.OnlyAllowPersistedDocuments && !request.Flags.HasFlag(RequestFlags.AllowNonPersistedOperation) =>
                ExecuteIfStoredAsync(request, request.Document, cancellationToken),
            _ when IsAutomatic && PersistedQuery.HashIn(request.Extensions) is { } hash =>
                RegisterAsync(request, request.Document, hash, cancellationToken),
            _ => executor.ExecuteAsync(request, cancellationToken),
        };
    }

    private async Task<IExecutionResult> ExecuteStoredAsync(IOperationRequest request, CancellationToken cancellationToken) =>
        await FindAsync(request.DocumentId!, cancellationToken).ConfigureAwait(false) is { } document
            ? await executor.ExecuteAsync(new StoredDocumentRequest(request, document), cancellationToken).ConfigureAwait(false)
            : Refuse(request, NotFound(request));

    private async ValueTask<string?> FindAsync(string id, CancellationToken cancellationToken)
    {
        var document = await storage.TryReadAsync(id, cancellationToken).ConfigureAwait(false);
        Instrumentation?.Metrics.LookedUp(TelemetryNames.Caches.StoredDocuments, isHit: document is not null);
        return document;
    }

    private async Task<IExecutionResult> ExecuteIfStoredAsync(
        IOperationRequest request, string document, CancellationToken cancellationToken) =>
        options.AllowDocumentBody
        && await FindAsync(DocumentHash.Of(document), cancellationToken).ConfigureAwait(false) == document
            ? await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false)
            : Refuse(request, options.OperationNotAllowedError);

    /// <summary>Stores a document once it has proven to be valid: nobody fills the storage with anything else.</summary>
    private async Task<IExecutionResult> RegisterAsync(
        IOperationRequest request, string document, string hash, CancellationToken cancellationToken)
    {
        var result = await executor.ExecuteAsync(request, cancellationToken).ConfigureAwait(false);
        if (result is OperationResult { HasData: false })
        {
            return result;
        }

        var expected = DocumentHash.Of(document);
        var isPersisted = hash == expected && await storage.TrySaveAsync(hash, document, cancellationToken).ConfigureAwait(false);
        return result is OperationResult single ? RegistrationResult.Of(single, hash, expected, isPersisted) : result;
    }

    /// <remarks>Clients that register documents know that they have to by this very message.</remarks>
    private IError NotFound(IOperationRequest request)
    {
        var canRegister = PersistedQuery.HashIn(request.Extensions) is not null;
        return canRegister && !(IsAutomatic && !options.OnlyAllowPersistedDocuments)
            ? PersistedQuery.NotSupported()
            : new GraphQLError(canRegister ? "PersistedQueryNotFound" : $"There is no stored document with the id \"{request.DocumentId}\".")
                .WithCode(ErrorCodes.DocumentNotFound);
    }

    private ErrorResult Refuse(IOperationRequest request, IError error)
    {
        using var watch = Instrumentation?.Watch(request);
        var refusal = new ErrorResult(filter([error]));
        watch?.Answered(refusal);
        return refusal;
    }
}
