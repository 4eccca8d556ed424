using Microsoft.Extensions.Diagnostics.HealthChecks;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Hosting;

/// <summary>Whether the database is in shape and answers.</summary>
internal sealed class DatabaseHealth(TenantDirectory tenants, DatabaseStartup startup) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!startup.Done.IsCompletedSuccessfully)
        {
            return HealthCheckResult.Unhealthy("The database is being brought into shape.");
        }

        try
        {
            await tenants.ListAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (System.Data.Common.DbException exception)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
