using Microsoft.AspNetCore.Http;

namespace PodSales.GraphQL.Engine.AspNetCore.Subscriptions;

/// <summary>A WebSocket connection.</summary>
public interface ISocketConnection
{
    /// <summary>The request that opened the connection; its user is the one of every operation.</summary>
    HttpContext HttpContext { get; }

    /// <summary>Services that live as long as the connection.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Cancelled when the connection has ended.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Whether messages can still be sent.</summary>
    bool IsConnected { get; }

    /// <summary>Queues a text message behind those that are waiting; does nothing on a connection that is closing.</summary>
    /// <param name="message">The message, UTF-8; not to be changed afterwards.</param>
    /// <param name="cancellationToken">Gives up waiting for a place in the queue.</param>
    ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default);

    /// <summary>Closes the connection once the messages that wait have been sent. The first call decides.</summary>
    /// <param name="message">The reason for people; cut to the 123 bytes that a close frame holds.</param>
    /// <param name="reason">The reason for programs.</param>
    /// <param name="cancellationToken">Not used: closing does not wait.</param>
    ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default);

    /// <summary>Closes the connection once the messages that wait have been sent. The first call decides.</summary>
    /// <param name="message">The reason for people; cut to the 123 bytes that a close frame holds.</param>
    /// <param name="reason">The close code, such as 4401.</param>
    /// <param name="cancellationToken">Not used: closing does not wait.</param>
    ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default);
}
