using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Deals;
using PodSales.Domain.Dashboards;
using PodSales.Domain.Deals;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Deals;

/// <summary>Looks at all deals together: from the pipeline that is kept added up, and from the moves of a time.</summary>
public sealed class PipelineService(
    PodSalesDbContext database, PipelineReader pipeline, FeatureGate features, NetworkCalendar calendar, TimeProvider clock)
{
    /// <summary>The pipeline by stage.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or the currency is no code.</exception>
    public async Task<Pipeline> ReadAsync(string? currency, CancellationToken cancellationToken)
    {
        await RequireAsync(currency);
        return await pipeline.ByStageAsync(currency, cancellationToken);
    }

    /// <summary>What the pipeline is likely to bring, by month of expected closing.</summary>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or the currency is no code.</exception>
    public async Task<ImmutableArray<DealForecast>> ForecastAsync(string? currency, CancellationToken cancellationToken)
    {
        await RequireAsync(currency);
        return await pipeline.ByMonthAsync(currency, cancellationToken);
    }

    /// <summary>What moved between two days of the network.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, itself counted; from <paramref name="first"/> on.</param>
    /// <param name="currency">The ISO 4217 code to report in; null for the network's own.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, the currency is no code, or the last day is before the first.</exception>
    public async Task<DealMovements> MovementsAsync(DateOnly first, DateOnly last, string? currency, CancellationToken cancellationToken)
    {
        await RequireAsync(currency);
        var (start, end) = await BetweenAsync(first, last, cancellationToken);
        var code = currency ?? (await calendar.NetworkAsync(cancellationToken)).Currency;
        var opened = await database.Deals
            .Where(deal => deal.CreatedAt >= start && deal.CreatedAt < end && deal.Amount.Currency == code)
            .GroupBy(_ => 1)
            .Select(deals => new { Count = deals.Count(), Amount = deals.Sum(deal => deal.Amount.MinorUnits) })
            .SingleOrDefaultAsync(cancellationToken);
        var flows = await (from change in database.StageChanges.WithDeals()
                           where change.At >= start && change.At < end
                           join deal in database.Deals on change.DealId equals deal.Id
                           where deal.Amount.Currency == code
                           group deal by new { change.From, change.To } into way
                           select new { way.Key.From, way.Key.To, Count = way.Count(), Amount = way.Sum(deal => deal.Amount.MinorUnits) })
            .ToListAsync(cancellationToken);
        return new(
            first,
            last,
            code,
            new(opened?.Count ?? 0, new(opened?.Amount ?? 0, code)),
            [.. flows.OrderBy(way => way.From).ThenBy(way => way.To).Select(way => new DealFlow(way.From, way.To, way.Count, new(way.Amount, code)))]);
    }

    /// <summary>The moments between which two days of the network lie.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, itself counted.</param>
    /// <param name="cancellationToken">Ends the look-up of the time zone.</param>
    /// <exception cref="InvalidInputException">The last day is before the first.</exception>
    public async Task<(DateTimeOffset Start, DateTimeOffset End)> BetweenAsync(DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        InvalidInputException.ThrowIf(last >= first ? null : new(
            "DAYS_REVERSED", FormattableString.Invariant($"Expected a last day from {first:yyyy-MM-dd} on, found {last:yyyy-MM-dd}."), "through"));
        var network = await calendar.NetworkAsync(cancellationToken);
        return (network.StartOf(first), network.StartOf(last.AddDays(1)));
    }

    /// <summary>The open deals that have been in their stage for longer than its limit.</summary>
    /// <exception cref="FeatureDisabledException">The feature is off.</exception>
    public async Task<IQueryable<Deal>> StuckAsync()
    {
        await features.RequireAsync(Feature.DealPipeline);
        return database.Deals.Stuck(clock.GetUtcNow());
    }

    private async Task RequireAsync(string? currency)
    {
        await features.RequireAsync(Feature.DealPipeline);
        InvalidInputException.ThrowIf(currency is null || PodSales.Domain.Currency.IsCode(currency) ? null : new(
            "CURRENCY_INVALID", $"Expected a currency code of three capital letters, found \"{currency}\".", "currency"));
    }
}
