using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>Takes part in what happens on a WebSocket connection.</summary>
/// <remarks>Derive from <see cref="DefaultSocketSessionInterceptor"/> and override what is needed.</remarks>
public interface ISocketSessionInterceptor
{
    /// <summary>Decides whether a connection is accepted; the place to check a token.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="connectionInitMessage">What the client sent in <c>connection_init</c>.</param>
    /// <param name="cancellationToken">Cancelled when the connection ends.</param>
    ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session,
        IOperationMessagePayload connectionInitMessage,
        CancellationToken cancellationToken = default);

    /// <summary>Adds to a request before it is executed.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="operationSessionId">The id that the client gave the operation.</param>
    /// <param name="requestBuilder">The request so far.</param>
    /// <param name="cancellationToken">Cancelled when the operation ends.</param>
    /// <exception cref="GraphQLException">The request is refused with the errors of the exception.</exception>
    ValueTask OnRequestAsync(
        ISocketSession session,
        string operationSessionId,
        OperationRequestBuilder requestBuilder,
        CancellationToken cancellationToken = default);

    /// <summary>Sees each result before it is sent, and may put another in its place.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="operationSessionId">The id that the client gave the operation.</param>
    /// <param name="result">The result.</param>
    /// <param name="cancellationToken">Cancelled when the operation ends.</param>
    ValueTask<OperationResult> OnResultAsync(
        ISocketSession session,
        string operationSessionId,
        OperationResult result,
        CancellationToken cancellationToken = default);

    /// <summary>Called once an operation, when it has ended, whoever ended it.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="operationSessionId">The id that the client gave the operation.</param>
    /// <param name="cancellationToken">Cancelled when the connection ends.</param>
    ValueTask OnCompleteAsync(
        ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default);

    /// <summary>Called when the client pings.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="pingMessage">What the client sent along.</param>
    /// <param name="cancellationToken">Cancelled when the connection ends.</param>
    /// <returns>The payload of the <c>pong</c>; null for none.</returns>
    ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default);

    /// <summary>Called when the client answers a ping.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="pongMessage">What the client sent along.</param>
    /// <param name="cancellationToken">Cancelled when the connection ends.</param>
    ValueTask OnPongAsync(
        ISocketSession session, IOperationMessagePayload pongMessage, CancellationToken cancellationToken = default);

    /// <summary>Called once a connection, when it has ended.</summary>
    /// <param name="session">The connection's session.</param>
    /// <param name="cancellationToken">Not cancelled by the end of the connection.</param>
    ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default);
}
