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
        var now = clock.GetUtcNow();
        var end = expiry - now > LongestLife ? now + LongestLife : expiry;
        ITimer? timer = null;
        timer = clock.CreateTimer(_ => CloseOrWait(), state: null, Due(), Timeout.InfiniteTimeSpan);
        connection.RequestAborted.Register(timer.Dispose);

        void CloseOrWait()
        {
            // Timers count whole milliseconds and may be a moment early; the token is still good then.
            if (clock.GetUtcNow() >= end || timer?.Change(Due(), Timeout.InfiniteTimeSpan) is not true)
            {
                _ = connection.CloseAsync("The token has expired. Connect again with a new one.", Forbidden, CancellationToken.None).AsTask();
            }
        }

        TimeSpan Due() => TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling((end - clock.GetUtcNow()).TotalMilliseconds)));
    }
}
