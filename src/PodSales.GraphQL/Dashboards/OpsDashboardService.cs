using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;
using PodSales.Domain.Metrics;
using PodSales.GraphQL.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What those look at who run the network's sales: pipeline, results, imports.</summary>
public sealed class OpsDashboardService(
    PodSalesDbContext database, PipelineReader pipeline, FeatureGate features, NetworkCalendar calendar)
{
    /// <summary>How many of the latest imports are told.</summary>
    public const int LatestImports = 10;

    /// <summary>Lets the caller in.</summary>
    /// <exception cref="RefusalException">The feature is off.</exception>
    public Task OpenAsync() => features.RequireAsync(Feature.NewDashboardCards);

    /// <summary>The pipeline by stage, in the network's currency.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Pipeline> PipelineAsync(CancellationToken cancellationToken) => pipeline.ByStageAsync(currency: null, cancellationToken);

    /// <summary>The same, weighted by the chances that the network's own deals teach.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<Pipeline> WeightedPipelineAsync(CancellationToken cancellationToken) =>
        pipeline.WeightedByStageAsync(currency: null, cancellationToken);

    /// <summary>What the pipeline is likely to bring by month, in the network's currency.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<ImmutableArray<DealForecast>> ForecastAsync(CancellationToken cancellationToken) =>
        pipeline.ByMonthAsync(currency: null, cancellationToken);

    /// <summary>How the deals ended that were closed lately, in the network's currency.</summary>
    /// <param name="days">Over how many days of the network, today included; from 1.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<WinLoss> WinLossAsync(int days, CancellationToken cancellationToken)
    {
        var network = await calendar.NetworkAsync(cancellationToken);
        var since = network.StartOf((await calendar.TodayAsync(cancellationToken)).AddDays(1 - days));
        var closed = await database.Deals
            .Where(deal => deal.ClosedAt >= since && deal.Amount.Currency == network.Currency)
            .GroupBy(deal => new { deal.Stage, deal.LossReason })
            .Select(deals => new { deals.Key.Stage, deals.Key.LossReason, Count = deals.Count(), Amount = deals.Sum(deal => deal.Amount.MinorUnits) })
            .ToListAsync(cancellationToken);
        return WinLoss.Of(
            closed.Select(row => (row.Stage, row.LossReason, new DealSum(row.Count, new Money(row.Amount, network.Currency)))), network.Currency);
    }

    /// <summary>Whether imports work.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ImportReport> ImportsAsync(CancellationToken cancellationToken)
    {
        var latest = await database.Imports.AsNoTracking()
            .OrderByDescending(import => import.CreatedAt).ThenByDescending(import => import.Id)
            .Take(LatestImports)
            .ToListAsync(cancellationToken);
        var success = await database.Imports
            .Where(import => import.Status == ImportStatus.Completed)
            .MaxAsync(import => import.CompletedAt, cancellationToken);
        return new([.. latest], success);
    }
}
