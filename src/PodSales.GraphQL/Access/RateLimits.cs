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

    private static async ValueTask RefuseAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        var response = context.HttpContext.Response;
        response.Headers[HeaderNames.RetryAfter] = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        await response.WriteAsJsonAsync(TooMany, cancellationToken);
    }
}
