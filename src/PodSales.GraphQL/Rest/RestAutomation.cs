using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.Deals;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Dashboards;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Matching;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's jobs, asked for by hand. The alerts are raised by the jobs that the server runs itself, and so once.</summary>
internal sealed class RestAutomation(
    MatchingService matching, ImportWatch importWatch, PipelineWatch pipelineWatch, FeatureGate features, PodSalesDbContext database, TimeProvider clock)
{
    private const string Completed = "completed";
    private const int MostDeals = 500;

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(6);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private static readonly TimeSpan Stuck = TimeSpan.FromDays(7);
    private static readonly TimeSpan LongNegotiation = TimeSpan.FromDays(14);

    /// <summary>Looks how the imports of the last 24 hours went, and raises an alert where they fail.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public async Task<EtlHealthBody> CheckImportsAsync(CancellationToken cancellationToken)
    {
        await RequireAsync();
        await importWatch.RunAsync(cancellationToken);
        var now = clock.GetUtcNow();
        var dayAgo = now - Day;
        var lately = database.Imports.AsNoTracking().Where(import => import.StartedAt >= dayAgo);
        var successes = lately.Where(import => import.Status == ImportStatus.Completed || import.Status == ImportStatus.CompletedWithErrors);
        var lastSuccess = await LastAsync(successes, cancellationToken);
        return new(
            lastSuccess is null ? "unhealthy" : now - lastSuccess < Fresh ? "healthy" : "degraded",
            lastSuccess,
            await LastAsync(lately, cancellationToken),
            await successes.CountAsync(cancellationToken),
            await lately.CountAsync(import => import.Status == ImportStatus.Failed, cancellationToken));
    }

    /// <summary>Scores the pairs of an advertiser, of a show or of both.</summary>
    /// <exception cref="RefusalException">A feature is off, or an id leads nowhere.</exception>
    public async Task<MatchesRecalculatedBody> RecalculateAsync(Guid? advertiserId, Guid? podcastId, CancellationToken cancellationToken)
    {
        await RequireAsync();
        var recalculation = await matching.RecalculateAsync(advertiserId, podcastId, cancellationToken);
        return new(Completed, advertiserId, podcastId, recalculation.PairsDone);
    }

    /// <summary>Says of when the daily figures are.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public async Task<MetricsRefreshBody> RefreshAsync()
    {
        await RequireAsync();
        return new(Completed, clock.GetUtcNow());
    }

    /// <summary>Looks for deals that need attention, and raises alerts for those that have none yet.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public async Task<PipelineAlertsBody> CheckPipelineAsync(CancellationToken cancellationToken)
    {
        await RequireAsync();
        await pipelineWatch.RunAsync(cancellationToken);
        var (stuckSince, negotiatedSince) = (clock.GetUtcNow() - Stuck, clock.GetUtcNow() - LongNegotiation);
        var open = database.Deals.AsNoTracking().Where(deal => deal.Stage != DealStage.Won && deal.Stage != DealStage.Lost);
        PipelineAlertsBody.Alert[] alerts =
        [
            await AlertAsync("stuck_deals", open.Where(deal => deal.StageChangedAt < stuckSince), cancellationToken),
            await AlertAsync(
                "long_negotiations",
                open.Where(deal => deal.Stage == DealStage.Negotiation && deal.StageChangedAt < negotiatedSince),
                cancellationToken),
        ];
        alerts = [.. alerts.Where(alert => alert.Count > 0)];
        return new(Completed, alerts, alerts.Length);
    }

    /// <summary>Does all of it but the recalculation.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public async Task<AutomationRunBody> RunAllAsync(CancellationToken cancellationToken) => new(
        Completed, await CheckImportsAsync(cancellationToken), await RefreshAsync(), await CheckPipelineAsync(cancellationToken));

    /// <summary>Lets the caller in.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public Task RequireAsync() => features.RequireAsync(Feature.AutomationJobs);

    private static Task<DateTimeOffset?> LastAsync(IQueryable<MetricsImport> imports, CancellationToken cancellationToken) =>
        imports.OrderByDescending(import => import.StartedAt).Select(import => import.StartedAt).FirstOrDefaultAsync(cancellationToken);

    private async Task<PipelineAlertsBody.Alert> AlertAsync(string type, IQueryable<Deal> deals, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var first = await deals.OrderByDescending(deal => deal.Amount.MinorUnits).ThenBy(deal => deal.Id).Take(MostDeals).ToListAsync(cancellationToken);
        return new(type, await deals.CountAsync(cancellationToken), [.. first.Select(deal => Of(deal, now))]);
    }

    private static PipelineAlertsBody.Deal Of(Deal deal, DateTimeOffset now)
    {
        var days = (int)(now - deal.StageChangedAt).TotalDays;
        return new(deal.Id, deal.Name, deal.Stage, days, deal.Stage == DealStage.Negotiation ? days : null, deal.Amount.Amount);
    }
}
