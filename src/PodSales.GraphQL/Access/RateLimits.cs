using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace PodSales.GraphQL.Access;

/// <summary>Keeps one network from taking the server away from the others: a bucket of tokens for each.</summary>
internal static class RateLimits
{
    /// <summary>The code of a request beyond the limit.</summary>
    public const string Code = "RATE_LIMITED";

    private const string Message = "Your network has sent too many requests; send the next one after the seconds of Retry-After.";

    private static readonly object TooMany = new
    {
        errors = new[] { new { message = Message, extensions = new { code = Code } } },
    };

    extension(WebApplication app)
    {
        /// <summary>Limits requests where a limit is set; after authentication, which says whose they are.</summary>
        public void UseRateLimits()
        {
            if (app.Services.GetRequiredService<RequestBuckets>().Limiter is { } limiter)
            {
                app.UseRateLimiter(new RateLimiterOptions
                {
                    RejectionStatusCode = StatusCodes.Status429TooManyRequests,
                    OnRejected = RefuseAsync,
                    GlobalLimiter = limiter,
                });
            }
        }
    }

    /// <summary>How many seconds there are until the next request can be sent, at least 1.</summary>
    internal static int SecondsUntilNext(RateLimitLease lease) =>
        lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)) : 1;

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var response = context.HttpContext.Response;
        response.Headers[HeaderNames.RetryAfter] = SecondsUntilNext(context.Lease).ToString(CultureInfo.InvariantCulture);
        await response.WriteAsJsonAsync(TooMany, cancellationToken);
    }
}
