using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>Loads the clicks of lines, all that one wave of resolvers asks for with two queries.</summary>
public sealed class LineClicksLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, LineClicks>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, LineClicks>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var clicks = database.LinkClicks.Where(click => keys.Contains(click.LineId));
        var days = await clicks
            .GroupBy(click => new { click.LineId, click.Day })
            .Select(day => new
            {
                day.Key.LineId,
                day.Key.Day,
                Clicks = day.LongCount(),
                Visitors = day.Select(click => click.Visitor).Distinct().LongCount(),
            })
            .ToListAsync(cancellationToken);
        var referrers = await clicks
            .GroupBy(click => new { click.LineId, click.Referrer })
            .Select(kind => new { kind.Key.LineId, kind.Key.Referrer, Clicks = kind.LongCount() })
            .ToListAsync(cancellationToken);
        var kinds = referrers.ToLookup(kind => kind.LineId, kind => new ClickReferrer(kind.Referrer, kind.Clicks));
        return days.GroupBy(day => day.LineId).ToDictionary(line => line.Key, line => new LineClicks(
            line.Sum(day => day.Clicks),
            line.Sum(day => day.Visitors),
            [.. line.OrderBy(day => day.Day).Select(day => new ClickDay(day.Day, day.Clicks, day.Visitors))],
            [.. kinds[line.Key].OrderByDescending(kind => kind.Clicks)]));
    }
}
