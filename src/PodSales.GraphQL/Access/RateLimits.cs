using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Access;

/// <summary>Keeps one network from taking the server away from the others: a bucket of tokens for each.</summary>
internal static class RateLimits
{
    private const string Message = "Your network has sent too many requests; send the next one after the seconds of Retry-After.";

    private static readonly object TooMany = new
    {
        errors = new[] { new { message = Message, extensions = new { code = "RATE_LIMITED" } } },
    };

    extension(WebApplication app)
    {
        /// <summary>Limits requests where a limit is set; after authentication, which says whose they are.</summary>
        public void UseRateLimits()
        {
            var limit = app.Configuration.GetSection(RateLimitOptions.Section).Get<RateLimitOptions>();
            if (limit?.RequestsPerSecond is { } rate)
            {
                app.UseRateLimiter(new RateLimiterOptions
                {
                    RejectionStatusCode = StatusCodes.Status429TooManyRequests,
                    OnRejected = RefuseAsync,
                    GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, rate, limit.Burst ?? (2 * rate))),
                });
            }
        }
    }

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

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        var response = context.HttpContext.Response;
        response.Headers[HeaderNames.RetryAfter] = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await response.WriteAsJsonAsync(TooMany, cancellationToken);
    }
}
