namespace PodSales.GraphQL.Tenancy;

/// <summary>Closes WebSockets when the tokens of their users lapse: a socket may live for days, and asks for no token again.</summary>
internal static class SocketExpiry
{
    // Clients connect again after 4403, with a new token; 4401 is the end to them.
    private const int Forbidden = 4403;

    // A timer does not run for more than 49 days.
    private static readonly TimeSpan LongestLife = TimeSpan.FromDays(30);

    /// <summary>Closes a connection at a time to come, at once when it is past, and after 30 days at the latest.</summary>
    public static void CloseAt(this ISocketConnection connection, DateTimeOffset expiry, TimeProvider clock)
    {
        var life = expiry - clock.GetUtcNow();
        var timer = clock.CreateTimer(
            _ => connection.CloseAsync("The token has expired. Connect again with a new one.", Forbidden, CancellationToken.None).AsTask(),
            state: null,
            life < TimeSpan.Zero ? TimeSpan.Zero : life > LongestLife ? LongestLife : life,
            Timeout.InfiniteTimeSpan);
        connection.RequestAborted.Register(timer.Dispose);
    }
}
