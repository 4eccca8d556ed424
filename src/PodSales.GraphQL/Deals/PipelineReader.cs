using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>Reads the pipeline that is kept added up, whoever asks and behind whichever flag.</summary>
public sealed class PipelineReader(IDbContextFactory<PodSalesDbContext> databases, NetworkCalendar calendar, TimeProvider clock)
{
    // With the network's currency, also when there is no deal, in one statement; every dashboard asks for it.
    private static readonly Func<PodSalesDbContext, IAsyncEnumerable<Sum>> SumsByStage = EF.CompileAsyncQuery(
        (PodSalesDbContext database) =>
            from network in database.Tenants
            from stage in database.Pipeline
                .Where(row => row.Deals != 0)
                .GroupBy(row => new { row.Stage, row.Currency })
                .Select(rows => new
                {
                    rows.Key.Stage,
                    rows.Key.Currency,
                    Deals = rows.Sum(row => row.Deals),
                    Amount = rows.Sum(row => row.AmountMinorUnits),
                })
                .DefaultIfEmpty()
            select new Sum(network.Currency, (DealStage?)stage!.Stage, stage.Currency, (long?)stage.Deals, (long?)stage.Amount));

    /// <summary>The pipeline by stage, weighted by the assumed chances.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Pipeline> ByStageAsync(string? currency, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await SumsByStage(database).ToListAsync(cancellationToken);
        return Pipeline.Of(
            from row in rows
            where row.Stage is not null
            select (row.Stage!.Value, (int)row.Deals!.Value, new Money(row.Amount!.Value, row.Currency!)),
            currency ?? rows[0].Own);
    }

    /// <summary>The pipeline by stage, weighted by the chances that the network's own deals teach.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Pipeline> WeightedByStageAsync(string? currency, CancellationToken cancellationToken) =>
        (await ByStageAsync(currency, cancellationToken)).WeightedBy(await ChancesAsync(cancellationToken));

    /// <summary>What the pipeline is likely to bring, by month of expected closing.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ImmutableArray<DealForecast>> ByMonthAsync(string? currency, CancellationToken cancellationToken)
    {
        var code = currency ?? (await calendar.NetworkAsync(cancellationToken)).Currency;
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.Pipeline.AsNoTracking()
            .Where(row => row.Currency == code && row.Deals != 0)
            .ToListAsync(cancellationToken);
        return DealForecast.ByMonth(
            rows.Select(row => (row.Stage, (int)row.Deals, new Money(row.AmountMinorUnits, code), DayIn(row.CloseMonth))),
            code,
            await ChancesAsync(cancellationToken));
    }

    private async Task<StageProbabilities> ChancesAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await StageExperience.LearnAsync(database, clock.GetUtcNow(), cancellationToken);
    }

    private static DateOnly? DayIn(int closeMonth) => closeMonth == 0 ? null : new(closeMonth / 100, closeMonth % 100, 1);

    private sealed record Sum(string Own, DealStage? Stage, string? Currency, long? Deals, long? Amount);
}
