using Microsoft.Extensions.Diagnostics.HealthChecks;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Hosting;

/// <summary>Whether the database answers.</summary>
internal sealed class DatabaseHealth(TenantDirectory tenants) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
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
