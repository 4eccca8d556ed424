using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Net.Http.Headers;

namespace PodSales.GraphQL.Tenancy;

/// <summary>
/// Takes the token of a WebSocket from the payload of <c>connection_init</c>, member <c>authorization</c>, since browsers
/// cannot send headers with a socket. A token in the header of the handshake counts as well. The socket is closed when the
/// token lapses.
/// </summary>
public class SocketAuthentication : DefaultSocketSessionInterceptor
{
    private const string Member = "authorization";

    /// <inheritdoc/>
    public override async ValueTask<ConnectionStatus> OnConnectAsync(
        ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(connectionInitMessage);
        var http = session.Connection.HttpContext;
        var authentication = http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult;
        if (TokenIn(connectionInitMessage.Payload) is { } token)
        {
            http.Request.Headers[HeaderNames.Authorization] = token;
            authentication = await AuthenticateAsync(http);
            if (authentication.Principal is not { } user)
            {
                return ConnectionStatus.Reject("The token of connection_init is not valid, or no longer.");
            }

            http.User = user;
        }

        if (authentication?.Properties?.ExpiresUtc is { } expiry)
        {
            session.Connection.CloseAt(expiry, http.RequestServices.GetRequiredService<TimeProvider>());
        }

        return ConnectionStatus.Accept();
    }

    // The request's own handler has answered already, when the handshake came without the token, and would say the same again.
    private static async Task<AuthenticateResult> AuthenticateAsync(HttpContext http)
    {
        await using var scope = http.RequestServices.CreateAsyncScope();
        var handlers = scope.ServiceProvider.GetRequiredService<IAuthenticationHandlerProvider>();
        var handler = await handlers.GetHandlerAsync(http, JwtBearerDefaults.AuthenticationScheme)
            ?? throw new InvalidOperationException("The bearer scheme is not registered.");
        return await handler.AuthenticateAsync();
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
