using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;
using PodSales.Domain.Events;

namespace PodSales.Data.Dashboards;

/// <summary>Raises alerts, each once for its cause however often and from how many servers it is looked for.</summary>
public sealed class AlertStore
{
    private const int AlertsOfAnEvent = 200;

    private readonly IDbContextFactory<PodSalesDbContext> _contexts;
    private readonly TimeProvider _clock;

    internal AlertStore(IDbContextFactory<PodSalesDbContext> contexts, TimeProvider clock) => (_contexts, _clock) = (contexts, clock);

    /// <summary>Raises the alerts that were not raised before, together with events that tell of them.</summary>
    /// <param name="alerts">What is wrong now, each alert once.</param>
    /// <param name="tell">Makes the event for up to 200 new alerts of the tenant.</param>
    /// <param name="cancellationToken">Stops it between two events; what is told stays told.</param>
    /// <returns>How many alerts were new.</returns>
    public async Task<int> RaiseAsync(
        IReadOnlyCollection<Alert> alerts, Func<Guid, IReadOnlyList<Alert>, DomainEvent> tell, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(alerts);
        ArgumentNullException.ThrowIfNull(tell);
        var raised = 0;
        foreach (var some in alerts.Chunk(AlertsOfAnEvent))
        {
            raised += await RaiseSomeAsync(some, tell, cancellationToken);
        }

        return raised;
    }

    private async Task<int> RaiseSomeAsync(
        Alert[] alerts, Func<Guid, IReadOnlyList<Alert>, DomainEvent> tell, CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.TakeTurnAsync(Turn.Alerts, cancellationToken);
        Guid[] subjects = [.. alerts.Select(alert => alert.SubjectId).Distinct()];
        var known = await context.Alerts
            .Where(row => subjects.Contains(row.SubjectId))
            .Select(row => new Alert(row.Kind, row.SubjectId, row.Cause))
            .ToListAsync(cancellationToken);
        Alert[] fresh = [.. alerts.Except(known)];
        if (fresh is [])
        {
            return 0;
        }

        context.Alerts.AddRange(fresh.Select(alert => AlertRow.Of(context.TenantId, alert, _clock.GetUtcNow())));
        context.Record(tell(context.TenantId, fresh));
        await context.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return fresh.Length;
    }
}
