using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Dashboards;
using PodSales.Data.Deals;
using PodSales.Domain.Events;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Looks for deals that need attention, and tells of each once: of a stuck one for each stay in a stage, of an overdue one for each day that it missed.</summary>
public sealed class PipelineWatch(
    PodSalesDbContext database, AlertStore alerts, NetworkCalendar calendar, FeatureGate features, TimeProvider clock)
    : INetworkJob
{
    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.DealPipeline))
        {
            return;
        }

        var stuck = await database.Deals.Stuck(clock.GetUtcNow())
            .OrderBy(deal => deal.Id)
            .Select(deal => new { deal.Id, deal.StageChangedAt })
            .ToListAsync(cancellationToken);
        await RaiseAsync(
            PipelineAlertKind.Stuck, stuck.Select(deal => (deal.Id, deal.StageChangedAt.ToString("O", CultureInfo.InvariantCulture))), cancellationToken);
        var today = await calendar.TodayAsync(cancellationToken);
        var overdue = await database.Deals.Overdue(today)
            .OrderBy(deal => deal.Id)
            .Select(deal => new { deal.Id, deal.ExpectedClose })
            .ToListAsync(cancellationToken);
        await RaiseAsync(
            PipelineAlertKind.Overdue, overdue.Select(deal => (deal.Id, $"{deal.ExpectedClose:O}")), cancellationToken);
    }

    private Task<int> RaiseAsync(PipelineAlertKind kind, IEnumerable<(Guid Deal, string Cause)> found, CancellationToken cancellationToken) =>
        alerts.RaiseAsync(
            [.. found.Select(deal => new Alert($"deal.{kind}", deal.Deal, deal.Cause))],
            (tenantId, fresh) => new PipelineAlertRaised(tenantId, kind, fresh.Count, [.. fresh.Select(alert => alert.SubjectId)]),
            cancellationToken);
}
