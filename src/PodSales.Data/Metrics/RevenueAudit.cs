using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;

namespace PodSales.Data.Metrics;

/// <summary>Compares the added-up revenue with the daily figures, and adds it up anew: for rows that came in past the application.</summary>
public sealed class RevenueAudit
{
    private const string Rebuild =
        """
        INSERT INTO podcast_revenue (tenant_id, day, podcast_id, revenue_minor_units)
        SELECT tenant_id, day, podcast_id, coalesce(sum(revenue_minor_units), 0)
        FROM daily_metrics WHERE tenant_id = {0} GROUP BY tenant_id, day, podcast_id
        """;

    private readonly IDbContextFactory<PodSalesDbContext> _contexts;

    internal RevenueAudit(IDbContextFactory<PodSalesDbContext> contexts) => _contexts = contexts;

    /// <summary>Looks for rows that are not the sum of their figures.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The differences by day, as of one moment; empty when all is right.</returns>
    public async Task<IReadOnlyList<RevenueDifference>> FindAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, cancellationToken);
    }

    /// <summary>Adds the revenue up anew. An import that would store figures meanwhile waits for it.</summary>
    /// <param name="cancellationToken">Stops it; then nothing is changed.</param>
    /// <returns>What was wrong before; empty when all was right.</returns>
    public async Task<IReadOnlyList<RevenueDifference>> RebuildAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        await context.TakeTurnAsync(Turn.Metrics, cancellationToken);
        var found = await FindAsync(context, cancellationToken);
        if (found.Count > 0)
        {
            await context.PodcastRevenue.ExecuteDeleteAsync(cancellationToken);
            await context.Database.ExecuteSqlRawAsync(Rebuild, [context.TenantId], cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return found;
    }

    // One statement, so that both sides are of the same moment.
    private static async Task<IReadOnlyList<RevenueDifference>> FindAsync(PodSalesDbContext context, CancellationToken cancellationToken)
    {
        var kept = context.PodcastRevenue.Select(row => new
        {
            row.Day,
            row.PodcastId,
            KeptRows = 1,
            Rows = 0,
            KeptMinorUnits = row.RevenueMinorUnits,
            MinorUnits = 0L,
        });
        var counted = context.DailyMetrics.Select(row => new
        {
            row.Day,
            row.PodcastId,
            KeptRows = 0,
            Rows = 1,
            KeptMinorUnits = 0L,
            MinorUnits = row.RevenueMinorUnits ?? 0,
        });
        var days = await kept.Concat(counted)
            .GroupBy(row => new { row.Day, row.PodcastId })
            .Select(rows => new
            {
                rows.Key.Day,
                rows.Key.PodcastId,
                KeptRows = rows.Sum(row => row.KeptRows),
                Rows = rows.Sum(row => row.Rows),
                KeptMinorUnits = rows.Sum(row => row.KeptMinorUnits),
                MinorUnits = rows.Sum(row => row.MinorUnits),
            })
            .Where(day => day.KeptMinorUnits != day.MinorUnits || day.KeptRows == 0 || day.Rows == 0)
            .OrderBy(day => day.Day).ThenBy(day => day.PodcastId)
            .ToListAsync(cancellationToken);
        return [.. days.Select(day => new RevenueDifference(
            day.Day, day.PodcastId, day.KeptRows == 0 ? null : day.KeptMinorUnits, day.Rows == 0 ? null : day.MinorUnits))];
    }
}
