using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace PodSales.GraphQL.Hosting;

/// <summary>The health endpoints: live says that the process answers, ready that it can serve.</summary>
internal static class Health
{
    public const string ReadyTag = "ready";

    /// <summary>Where they are below.</summary>
    public const string Path = "/health";

    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapHealth()
        {
            endpoints.MapHealthChecks($"{Path}/live", new HealthCheckOptions { Predicate = _ => false });
            endpoints.MapHealthChecks($"{Path}/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(ReadyTag) });
        }
    }
}
