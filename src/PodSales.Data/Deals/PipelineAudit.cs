using Microsoft.EntityFrameworkCore;
using PodSales.Data.Providers;

namespace PodSales.Data.Deals;

/// <summary>Compares the added-up pipeline with the deals, and adds it up anew: for rows that came in past the application.</summary>
public sealed class PipelineAudit
{
    private const string Rebuild =
        """
        INSERT INTO deal_pipeline (tenant_id, stage, currency, close_month, deals, amount_minor_units)
        SELECT tenant_id, stage, amount_currency, close_month, count(*), sum(amount_minor_units)
        FROM (SELECT tenant_id, stage, amount_currency, amount_minor_units, CASE WHEN expected_close IS NULL THEN 0
            ELSE 100 * CAST(substr(CAST(expected_close AS text), 1, 4) AS integer) + CAST(substr(CAST(expected_close AS text), 6, 2) AS integer)
            END AS close_month FROM deals WHERE tenant_id = {0}) AS dated
        GROUP BY tenant_id, stage, amount_currency, close_month
        """;

    private readonly IDbContextFactory<PodSalesDbContext> _contexts;
    private readonly IDatabase _database;

    internal PipelineAudit(IDbContextFactory<PodSalesDbContext> contexts, IDatabase database) => (_contexts, _database) = (contexts, database);

    /// <summary>Looks for rows that are not the sum of their deals.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The differences, as of one moment; empty when all is right.</returns>
    public async Task<IReadOnlyList<PipelineDifference>> FindAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        return await FindAsync(context, cancellationToken);
    }

    /// <summary>Adds the pipeline up anew. Who moves a deal meanwhile waits a moment, and is counted once.</summary>
    /// <param name="cancellationToken">Stops it; then nothing is changed.</param>
    /// <returns>What was wrong before; empty when all was right.</returns>
    public async Task<IReadOnlyList<PipelineDifference>> RebuildAsync(CancellationToken cancellationToken)
    {
        await using var context = await _contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);

        // Whoever has added to the table is waited for, and whoever is about to waits: what they add comes on top of the new sums.
        await _database.LockTableAsync(context, PipelineRowConfiguration.Table, cancellationToken);
        var found = await FindAsync(context, cancellationToken);
        await context.Pipeline.ExecuteDeleteAsync(cancellationToken);
        await context.Database.ExecuteSqlRawAsync(Rebuild, [context.TenantId], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return found;
    }

    // One statement, so that both sides are of the same moment.
    private static async Task<IReadOnlyList<PipelineDifference>> FindAsync(PodSalesDbContext context, CancellationToken cancellationToken)
    {
        var kept = context.Pipeline.Select(row => new
        {
            row.Stage,
            row.Currency,
            row.CloseMonth,
            KeptDeals = row.Deals,
            Deals = 0L,
            KeptMinorUnits = row.AmountMinorUnits,
            MinorUnits = 0L,
        });
        var counted = context.Deals.Select(deal => new
        {
            deal.Stage,
            deal.Amount.Currency,
            CloseMonth = deal.ExpectedClose == null ? 0 : (deal.ExpectedClose.Value.Year * 100) + deal.ExpectedClose.Value.Month,
            KeptDeals = 0L,
            Deals = 1L,
            KeptMinorUnits = 0L,
            deal.Amount.MinorUnits,
        });
        return await kept.Concat(counted)
            .GroupBy(row => new { row.Stage, row.Currency, row.CloseMonth })
            .Select(rows => new
            {
                rows.Key.Stage,
                rows.Key.Currency,
                rows.Key.CloseMonth,
                KeptDeals = rows.Sum(row => row.KeptDeals),
                Deals = rows.Sum(row => row.Deals),
                KeptMinorUnits = rows.Sum(row => row.KeptMinorUnits),
                MinorUnits = rows.Sum(row => row.MinorUnits),
            })
            .Where(row => row.KeptDeals != row.Deals || row.KeptMinorUnits != row.MinorUnits)
            .Select(row => new PipelineDifference(
                row.Stage, row.Currency, row.CloseMonth, row.KeptDeals, row.Deals, row.KeptMinorUnits, row.MinorUnits))
            .ToListAsync(cancellationToken);
    }
}
