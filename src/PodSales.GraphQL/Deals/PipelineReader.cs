using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Deals;
using PodSales.Domain;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>Reads the pipeline that is kept added up, whoever asks and behind whichever flag.</summary>
public sealed class PipelineReader(PodSalesDbContext database, NetworkCalendar calendar, TimeProvider clock)
{
    /// <summary>How far back closed deals are learned from.</summary>
    public const int DaysOfExperience = 365;

    private StageProbabilities? _probabilities;

    /// <summary>The pipeline by stage.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<Pipeline> ByStageAsync(string? currency, CancellationToken cancellationToken)
    {
        var stages = database.Pipeline
            .Where(row => row.Deals != 0)
            .GroupBy(row => new { row.Stage, row.Currency })
            .Select(rows => new
            {
                rows.Key.Stage,
                rows.Key.Currency,
                Deals = rows.Sum(row => row.Deals),
                Amount = rows.Sum(row => row.AmountMinorUnits),
            });

        // With the network's currency, also when there is no deal, in one statement.
        var rows = await (from network in database.Tenants
                          from stage in stages.DefaultIfEmpty()
                          select new
                          {
                              Own = network.Currency,
                              Stage = (DealStage?)stage!.Stage,
                              stage.Currency,
                              Deals = (long?)stage.Deals,
                              Amount = (long?)stage.Amount,
                          }).ToListAsync(cancellationToken);
        return Pipeline.Of(
            from row in rows
            where row.Stage is not null
            select (row.Stage!.Value, (int)row.Deals!.Value, new Money(row.Amount!.Value, row.Currency)),
            currency ?? rows[0].Own,
            await ProbabilitiesAsync(cancellationToken));
    }

    /// <summary>What the pipeline is likely to bring, by month of expected closing.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<ImmutableArray<DealForecast>> ByMonthAsync(string? currency, CancellationToken cancellationToken)
    {
        var code = currency ?? (await calendar.NetworkAsync(cancellationToken)).Currency;
        var rows = await database.Pipeline.AsNoTracking()
            .Where(row => row.Currency == code && row.Deals != 0)
            .ToListAsync(cancellationToken);
        return DealForecast.ByMonth(
            rows.Select(row => (row.Stage, (int)row.Deals, new Money(row.AmountMinorUnits, code), DayIn(row.CloseMonth))),
            code,
            await ProbabilitiesAsync(cancellationToken));
    }

    // Read once, however many cards of a request are weighted by them.
    private async Task<StageProbabilities> ProbabilitiesAsync(CancellationToken cancellationToken)
    {
        if (_probabilities is not null)
        {
            return _probabilities;
        }

        var since = clock.GetUtcNow().AddDays(-DaysOfExperience);
        var entered = await (
            from change in database.StageChanges.WithDeals()
            join deal in database.Deals on change.DealId equals deal.Id
            where deal.ClosedAt >= since
            group deal.Id by new { change.To, Result = deal.Stage } into way
            select new { way.Key.To, way.Key.Result, Deals = way.Distinct().Count() }).ToListAsync(cancellationToken);

        // Each closed deal has entered its result, and was a lead before: so the results count the leads.
        var passed = from way in entered
                     where DealPipeline.IsOpen(way.To) || way.To == way.Result
                     group way by DealPipeline.IsOpen(way.To) ? way.To : DealStage.Lead into stage
                     select (Stage: stage.Key, Passed: (
                         Won: stage.Where(way => way.Result == DealStage.Won).Sum(way => way.Deals), Closed: stage.Sum(way => way.Deals)));
        return _probabilities = StageProbabilities.LearnOrAssume(passed.ToDictionary(row => row.Stage, row => row.Passed));
    }

    private static DateOnly? DayIn(int closeMonth) => closeMonth == 0 ? null : new(closeMonth / 100, closeMonth % 100, 1);
}
