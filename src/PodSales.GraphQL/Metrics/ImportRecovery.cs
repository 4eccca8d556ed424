using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Metrics;

/// <summary>Puts the records of imports right that a process left behind when it died: their rows are not stored, so they failed.</summary>
internal sealed partial class ImportRecovery(IServiceScopeFactory scopes, TenantDirectory tenants, ILogger<ImportRecovery> log)
{
    private const string Actor = "import-recovery";

    /// <summary>Looks after the imports of all networks. What another server carries out at this time is left alone.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(new FixedTenant(tenant.TenantId, Actor));
            foreach (var import in await scope.ServiceProvider.GetRequiredService<MetricsStore>().FailAbandonedAsync(cancellationToken))
            {
                LogFailed(import.Id, import.FileName, tenant.Slug);
            }
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Import {ImportId} of {FileName} for {Network} was interrupted by the end of a server; nothing of it is stored")]
    private partial void LogFailed(Guid importId, string fileName, string network);
}
