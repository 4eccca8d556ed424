using Microsoft.AspNetCore.Http;

namespace PodSales.GraphQL.Engine.AspNetCore;

/// <summary>How WebSocket connections are kept.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to send <c>connection_init</c>; after that the connection is closed with 4408.</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How often the server sends <c>ping</c>; null turns it off. A client that sends nothing, not even <c>pong</c>, for three
    /// intervals is taken for gone.
    /// </summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How long one message may wait for a client that does not read. After that the connection is closed with 1013, and cut
    /// where the client does not take even that within five seconds.
    /// </summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many operations one connection may run at the same time; one more is answered with an error.</summary>
    public int MaxOperationsPerConnection { get; set; } = 50;

    /// <summary>How many results may wait for the client to take them; the operations of the connection wait too where one more comes.</summary>
    public int MaxPendingResults { get; set; } = 64;

    /// <summary>Whether a handshake is accepted; a refused one is answered with 403.</summary>
    /// <remarks>
    /// Browsers send cookies with a handshake from any site and ask nobody, so the default refuses a handshake that brings
    /// cookies from another origin than the host it goes to. Where a token is sent in <c>connection_init</c> there is nothing
    /// to steal, and any origin is accepted.
    /// </remarks>
    public Func<HttpContext, bool> AcceptOrigin { get; set; } = IsSameOriginOrWithoutCookies;

    private static bool IsSameOriginOrWithoutCookies(HttpContext context)
    {
        var request = context.Request;
        return request.Headers.Origin is not [{ } origin]
            || request.Headers.Cookie.Count == 0
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri)
                && uri.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
