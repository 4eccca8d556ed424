using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Net.Http.Headers;

namespace PodSales.GraphQL.Tenancy;

/// <summary>
/// Takes the token of a WebSocket from the payload of <c>connection_init</c>, member <c>authorization</c>, since browsers
/// cannot send headers with a socket. A token in the header of the handshake counts as well.
/// </summary>
public sealed class SocketAuthentication : DefaultSocketSessionInterceptor
{
    private const string Member = "authorization";

    /// <inheritdoc/>
    public override async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(connectionInitMessage);
        var http = session.Connection.HttpContext;
        if (TokenIn(connectionInitMessage.Payload) is not { } token)
        {
            return ConnectionStatus.Accept();
        }

        http.Request.Headers[HeaderNames.Authorization] = token;
        if (await AuthenticateAsync(http) is not { } user)
        {
            return ConnectionStatus.Reject("The token of connection_init is not valid, or no longer.");
        }

        http.User = user;
        return ConnectionStatus.Accept();
    }

    // The request's own handler has answered already, when the handshake came without the token, and would say the same again.
    private static async Task<ClaimsPrincipal?> AuthenticateAsync(HttpContext http)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        var handlers = scope.ServiceProvider.GetRequiredService<IAuthenticationHandlerProvider>();
        var handler = await handlers.GetHandlerAsync(http, JwtBearerDefaults.AuthenticationScheme)
            ?? throw new InvalidOperationException("The bearer scheme is not registered.");
        return (await handler.AuthenticateAsync()).Principal;
    }

    private static string? TokenIn(JsonElement? payload)
    {
        if (payload is not { ValueKind: JsonValueKind.Object } members)
        {
            return null;
        }

        var token = members.EnumerateObject()
            .Where(member => member.Name.Equals(Member, StringComparison.OrdinalIgnoreCase))
            .Select(member => member.Value)
            .FirstOrDefault();
        return token is { ValueKind: JsonValueKind.String } ? token.GetString() : null;
    }
}
