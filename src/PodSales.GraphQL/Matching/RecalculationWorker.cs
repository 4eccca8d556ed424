using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Matching;
using PodSales.Data.Tenancy;
using PodSales.Domain.Matching;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Matching;

/// <summary>Carries out recalculations that wait, one after the other, and takes up those that another server left behind.</summary>
/// <remarks>Any number of servers may do this at the same time: each recalculation is claimed by one of them.</remarks>
internal sealed partial class RecalculationWorker(
    IServiceScopeFactory scopes, TenantDirectory tenants, RecalculationSignal signal, IHostApplicationLifetime server, ILogger<RecalculationWorker> log)
    : BackgroundService
{
    // Another server may have been asked, or have died.
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await HasStartedAsync(stoppingToken))
        {
            return;
        }

        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunDueAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // Whatever went wrong, the next look may succeed.
                LogFailure(exception);
            }

            await signal.WaitAsync(LookEvery, stoppingToken);
        }
    }

    // False when the server ends before it has started: then there is nothing to be done, and that is no failure.
    private async Task<bool> HasStartedAsync(CancellationToken cancellationToken)
    {
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var start = server.ApplicationStarted.Register(() => started.TrySetResult(true));
        await using var end = cancellationToken.Register(() => started.TrySetResult(false));
        return await started.Task;
    }

    private async Task RunDueAsync(CancellationToken cancellationToken)
    {
        foreach (var tenant in await tenants.ListAsync(cancellationToken))
        {
            if (tenant.Status == TenantStatus.Active)
            {
                await RunDueAsync(tenant.TenantId, cancellationToken);
            }
        }
    }

    private async Task RunDueAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        foreach (var (id, requestedBy) in await DueAsync(tenantId, cancellationToken))
        {
            await using var scope = Scope(new FixedTenant(tenantId, requestedBy));
            await using var claim = await scope.ServiceProvider.GetRequiredService<MatchStore>().ClaimAsync(id, cancellationToken);
            if (claim is not null)
            {
                await scope.ServiceProvider.GetRequiredService<RecalculationRun>().CarryOutAsync(id, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<(Guid Id, string RequestedBy)>> DueAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var scope = Scope(new FixedTenant(tenantId, "recalculation"));
        var due = await scope.ServiceProvider.GetRequiredService<PodSalesDbContext>().MatchRecalculations
            .Where(recalculation => recalculation.Status == RecalculationStatus.Queued || recalculation.Status == RecalculationStatus.Running)
            .OrderBy(recalculation => recalculation.CreatedAt)
            .Select(recalculation => new { recalculation.Id, recalculation.RequestedBy })
            .ToListAsync(cancellationToken);
        return due is [] || !await scope.ServiceProvider.GetRequiredService<FeatureGate>().IsOnAsync(Feature.Matchmaking)
            ? []
            : [.. due.Select(recalculation => (recalculation.Id, recalculation.RequestedBy))];
    }

    private AsyncServiceScope Scope(FixedTenant tenant)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentTenant>().ActFor(tenant);
        return scope;
    }

    [LoggerMessage(1, LogLevel.Error, "Recalculations could not be carried out; trying again later")]
    private partial void LogFailure(Exception exception);
}
