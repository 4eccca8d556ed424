using PodSales.Data.Tenancy;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics;

/// <summary>
/// Carries imports out, each in a unit of work of its own: what a request has ends with it when its client goes away, and the
/// record of the import must be put right all the same.
/// </summary>
internal sealed class ImportRunner(IServiceScopeFactory scopes, ITenant tenant)
{
    /// <inheritdoc cref="ImportRun.CarryOutAsync"/>
    public async Task<MetricsImport> CarryOutAsync(
        ImportRequest request, Func<CancellationToken, Task<MetricsCsvOpening>> open, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(tenant.TenantId, tenant.Actor));
        return await scope.ServiceProvider.GetRequiredService<ImportRun>().CarryOutAsync(request, open, cancellationToken);
    }
}
