namespace PodSales.GraphQL.Engine.AspNetCore.Subscriptions;

/// <summary>What goes on between a client and the server on one WebSocket connection.</summary>
public interface ISocketSession
{
    /// <summary>The connection.</summary>
    ISocketConnection Connection { get; }
}
