using System.Text.Json;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Transport.Clients;

/// <summary>Takes the name of the client from <c>connection_init</c>, and lets nobody in who calls himself "stranger".</summary>
public sealed class ClientSessions : DefaultSocketSessionInterceptor
{
    private const string Who = "who";

    public override ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        var who = connectionInitMessage.Payload is { ValueKind: JsonValueKind.Object } payload && payload.TryGetProperty(Who, out var name)
            ? name.GetString()
            : null;
        session.Connection.HttpContext.Items[Who] = who;
        return new(who == "stranger" ? ConnectionStatus.Reject("No strangers.") : ConnectionStatus.Accept());
    }

    public override async ValueTask OnRequestAsync(
        ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
    {
        await base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
        requestBuilder.SetGlobalState(Who, session.Connection.HttpContext.Items[Who]).SetGlobalState("session", session);
    }

    public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
        ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default) =>
        new(new Dictionary<string, object?> { ["echo"] = pingMessage.Payload });
}
