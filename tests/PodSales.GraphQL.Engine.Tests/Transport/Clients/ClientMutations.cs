using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

public sealed class ClientMutations
{
    public string Say(string text, [Service] ClientEvents events)
    {
        events.Publish(text);
        return text;
    }

    /// <summary>Closes the WebSocket that the mutation came on.</summary>
    public async Task<bool> CloseAsync(int code, [GlobalState("session")] ISocketSession session, CancellationToken cancellationToken)
    {
        await session.Connection.CloseAsync("As asked.", code, cancellationToken);
        return true;
    }
}
