using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PodSales.GraphQL.Hosting;

/// <summary>The health endpoints: live says that the process answers, ready that it can serve.</summary>
internal static class Health
{
    public const string ReadyTag = "ready";

    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapHealth()
        {
            endpoints.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
            endpoints.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
        }
    }
}
