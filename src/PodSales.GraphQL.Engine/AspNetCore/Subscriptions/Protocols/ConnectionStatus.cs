using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;

/// <summary>Whether a WebSocket connection is accepted.</summary>
public sealed class ConnectionStatus
{
    private const string AcceptedMessage = "Your connection was accepted.";
    private const string RejectedMessage = "Your connection was rejected.";

    private static readonly ConnectionStatus Accepting = new(true, AcceptedMessage, null);

    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions ?? ImmutableDictionary<string, object?>.Empty;
    }

    /// <summary>Whether it is accepted.</summary>
    public bool Accepted { get; }

    /// <summary>The reason; of a rejection the client reads it in the close frame.</summary>
    public string Message { get; }

    /// <summary>Further details; empty when there are none. A close frame has no room for them.</summary>
    public IReadOnlyDictionary<string, object?> Extensions { get; }

    /// <summary>Accepts the connection.</summary>
    public static ConnectionStatus Accept() => Accepting;

    /// <summary>Rejects the connection.</summary>
    public static ConnectionStatus Reject() => Reject(RejectedMessage);

    /// <summary>Rejects the connection.</summary>
    /// <param name="message">The reason.</param>
    public static ConnectionStatus Reject(string message) => Reject(message, null);

    /// <summary>Rejects the connection.</summary>
    /// <param name="extensions">Further details.</param>
    public static ConnectionStatus Reject(IReadOnlyDictionary<string, object?> extensions) => Reject(RejectedMessage, extensions);

    /// <summary>Rejects the connection.</summary>
    /// <param name="message">The reason.</param>
    /// <param name="extensions">Further details.</param>
    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions) =>
        new(false, message, extensions);
}
