using System.Threading.RateLimiting;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>The buckets that requests are taken from: one for each network, and for each address without a token.</summary>
internal sealed class RequestBuckets(IConfiguration configuration) : IDisposable
{
    private const string TooMany =
        "Your network has sent too many requests, each operation of a batch or a socket counted; send this one again after the seconds of retryAfter.";

    /// <summary>Takes a request from the bucket of whoever sent it; null where no limit is set.</summary>
    public PartitionedRateLimiter<HttpContext>? Limiter { get; } =
        configuration.GetSection(RateLimitOptions.Section).Get<RateLimitOptions>() is { RequestsPerSecond: { } rate } options
            ? PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, rate, options.Burst ?? (2 * rate)))
            : null;

    /// <summary>Takes one more operation from the bucket, for what comes without an HTTP request of its own.</summary>
    /// <param name="http">The request, or the handshake of the socket, that it came with.</param>
    /// <exception cref="GraphQLException">The bucket is empty; the error tells when to try again.</exception>
    public void TakeOperation(HttpContext http)
    {
        using var lease = Limiter?.AttemptAcquire(http);
        if (lease is { IsAcquired: false })
        {
            throw new GraphQLException(ErrorBuilder.New()
                .SetMessage(TooMany)
                .SetCode(RateLimits.Code)
                .SetExtension("retryAfter", RateLimits.SecondsUntilNext(lease))
                .Build());
        }
    }

    public void Dispose() => Limiter?.Dispose();

    private static RateLimitPartition<string> Partition(HttpContext http, int rate, int burst) =>
        http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal)
            ? RateLimitPartition.GetNoLimiter("health")
            : RateLimitPartition.GetTokenBucketLimiter(OwnerOf(http), _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = burst,
                TokensPerPeriod = rate,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            });

    private static string OwnerOf(HttpContext http) => http.User.TenantId is { } tenantId
        ? $"tenant {tenantId}"
        : $"address {http.Connection.RemoteIpAddress}";
}
