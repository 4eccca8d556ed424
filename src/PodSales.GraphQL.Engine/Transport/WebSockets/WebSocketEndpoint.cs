using System.Net.WebSockets;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.AspNetCore;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>Accepts WebSocket connections that speak <c>graphql-transport-ws</c>.</summary>
/// <remarks>GraphQL over WebSocket protocol, as the npm package graphql-ws describes it.</remarks>
internal sealed class WebSocketEndpoint(ServedSchema schema, GraphQLSocketOptions options)
{
    private const string Subprotocol = "graphql-transport-ws";

    public async Task HandleAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else if (!options.AcceptOrigin(context))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
        else if (!context.WebSockets.WebSocketRequestedProtocols.Contains(Subprotocol))
        {
            await RefuseAsync(context).ConfigureAwait(false);
        }
        else
        {
            await AcceptAsync(context).ConfigureAwait(false);
        }
    }

    private async Task AcceptAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        var logger = services.GetRequiredService<ILogger<WebSocketEndpoint>>();
        var socket = await context.WebSockets.AcceptWebSocketAsync(Subprotocol).ConfigureAwait(false);
        var connection = new SocketConnection(socket, context, schema, options);
        await new SocketSession(connection, schema, options, logger).RunAsync(stopping).ConfigureAwait(false);
    }

    /// <summary>
    /// Says no by a close code, which clients are shown. They are not shown why a handshake failed, and one without the
    /// protocol that they asked for fails.
    /// </summary>
    private static async Task RefuseAsync(HttpContext context)
    {
        using var socket = await context.WebSockets.AcceptWebSocketAsync(context.WebSockets.WebSocketRequestedProtocols.FirstOrDefault())
            .ConfigureAwait(false);
        await socket.CloseOutputAsync(
            (WebSocketCloseStatus)CloseCode.SubprotocolNotAcceptable, "Subprotocol not acceptable", context.RequestAborted).ConfigureAwait(false);
    }
}
