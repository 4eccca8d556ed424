using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>Accepts every connection, and passes the user and the <see cref="HttpContext"/> on to the resolvers.</summary>
public class DefaultSocketSessionInterceptor : ISocketSessionInterceptor
{
    /// <inheritdoc/>
    public virtual ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default) => new(ConnectionStatus.Accept());

    /// <inheritdoc/>
    /// <remarks>The services are left to the executor: a connection lives too long to share one scope among its requests.</remarks>
    public virtual ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(requestBuilder);
        var context = session.Connection.HttpContext;
        requestBuilder.SetUser(context.User).TryAddGlobalState(nameof(HttpContext), context);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public virtual ValueTask<OperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        OperationResult result,
        CancellationToken cancellationToken = default) => new(result);

    /// <inheritdoc/>
    public virtual ValueTask OnCompleteAsync(
        ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default) => default;

    /// <inheritdoc/>
    public virtual ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default) =>
        new((IReadOnlyDictionary<string, object?>?)null);

    /// <inheritdoc/>
    public virtual ValueTask OnPongAsync(
        ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default) => default;

    /// <inheritdoc/>
    public virtual ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default) => default;
}
