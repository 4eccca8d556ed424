using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Dashboards;
using PodSales.Data.Tenancy;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Events;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Looks whether imports work, and tells once when they have begun to fail or have fallen silent.</summary>
public sealed class ImportWatch(
    PodSalesDbContext database, OpsDashboardService dashboard, AlertStore alerts, ITenant tenant, FeatureGate features, TimeProvider clock)
    : INetworkJob
{
    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.EtlCsvUpload))
        {
            return;
        }

        var now = clock.GetUtcNow();
        var report = await dashboard.ImportsAsync(cancellationToken);
        var health = ImportHealthRule.Judge([.. report.Latest.Select(import => import.Status)], report.LastSuccess, now);
        if (health != ImportHealth.Failing)
        {
            return;
        }

        // As long as nothing goes well again it is the same failure.
        var since = report.LastSuccess?.ToString("O", CultureInfo.InvariantCulture) ?? "never";
        var dayAgo = now.AddDays(-1);
        var failed = await database.Imports.CountAsync(
            import => import.Status == ImportStatus.Failed && import.CompletedAt > dayAgo, cancellationToken);
        await alerts.RaiseAsync(
            [new Alert($"imports.{health}", tenant.TenantId, since)],
            (tenantId, _) => new ImportAlertRaised(tenantId, health, report.LastSuccess, failed),
            cancellationToken);
    }
}
