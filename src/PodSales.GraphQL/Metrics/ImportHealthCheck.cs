using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Metrics;
using PodSales.Data.Tenancy;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Events;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Automation;

namespace PodSales.GraphQL.Metrics;

/// <summary>Raises the alarm when imports do not work: once, until one succeeds again.</summary>
internal sealed class ImportHealthCheck(PodSalesDbContext database, MetricsStore store, ITenant tenant, TimeProvider clock) : INetworkJob
{
    private const string Alarm = "etl.health_alert";
    private const int Looked = 20;
    private static readonly TimeSpan LongestWithoutSuccess = TimeSpan.FromHours(24);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        // What a dead server left behind has failed as well.
        await store.FailAbandonedAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var latest = await database.Imports
            .Where(import => import.Mode != ImportMode.DryRun)
            .OrderByDescending(import => import.CreatedAt)
            .Select(import => import.Status)
            .Take(Looked)
            .ToListAsync(cancellationToken);
        var lastSuccess = await database.Imports
            .Where(import => import.Mode != ImportMode.DryRun)
            .Where(import => import.Status == ImportStatus.Completed || import.Status == ImportStatus.CompletedWithErrors)
            .MaxAsync(import => import.CompletedAt, cancellationToken);
        var health = ImportHealthRule.Judge(latest);
        var isOverdue = latest is not [] && !(lastSuccess > now - LongestWithoutSuccess);
        if ((health == ImportHealth.Failing || isOverdue) && !await IsToldAsync(lastSuccess, cancellationToken))
        {
            var since = now - LongestWithoutSuccess;
            var failed = await database.Imports.CountAsync(
                import => import.Status == ImportStatus.Failed && import.CompletedAt > since, cancellationToken);
            database.Record(new ImportHealthAlerted(tenant.TenantId, ImportHealth.Failing, lastSuccess, failed));
            await database.SaveChangesAsync(cancellationToken);
        }
    }

    private Task<bool> IsToldAsync(DateTimeOffset? lastSuccess, CancellationToken cancellationToken) => database.Events
        .Where(row => row.Type == Alarm && (lastSuccess == null || row.OccurredAt > lastSuccess))
        .AnyAsync(cancellationToken);
}
