using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Dashboards;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What the makers of podcasts look at: of one show, or of all.</summary>
public sealed class CreatorDashboardService(PodSalesDbContext database, FeatureGate features, NetworkCalendar calendar)
{
    /// <summary>How many days of revenue are told, and compared with as many before them.</summary>
    public const int RevenueDays = 30;

    /// <summary>Lets the caller in.</summary>
    /// <param name="podcastId">The show; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or there is no such show.</exception>
    public async Task OpenAsync(Guid? podcastId, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.NewDashboardCards);
        if (podcastId is { } id && !await database.Podcasts.AnyAsync(podcast => podcast.Id == id, cancellationToken))
        {
            throw new NotFoundException("PODCAST", id);
        }
    }

    /// <summary>How all lines that are booked or run stand together against the time gone.</summary>
    /// <param name="podcastId">The show; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<DeliverySummary> DeliveryAsync(Guid? podcastId, CancellationToken cancellationToken)
    {
        var today = await calendar.TodayAsync(cancellationToken);
        var flights = await Running(podcastId)
            .GroupBy(line => new { line.Flight.First, line.Flight.Last })
            .Select(lines => new
            {
                lines.Key.First,
                lines.Key.Last,
                Lines = lines.Count(),
                Booked = lines.Sum(line => line.BookedImpressions!.Value),
                Delivered = lines.Sum(line => line.DeliveredImpressions),
            })
            .ToListAsync(cancellationToken);
        return DeliverySummary.Of(flights.Select(flight =>
            (flight.Lines, Pacing.Of(flight.Booked, flight.Delivered, new(flight.First, flight.Last), today))));
    }

    /// <summary>Single lines that are booked or run, the latest flight first.</summary>
    /// <param name="podcastId">The show; null for all.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyList<RunningLine>> LinesAsync(Guid? podcastId, int count, CancellationToken cancellationToken)
    {
        var today = await calendar.TodayAsync(cancellationToken);
        var lines = await Running(podcastId)
            .OrderByDescending(line => line.Flight.First).ThenBy(line => line.Id)
            .Take(count)
            .Select(line => new
            {
                line.Id,
                OrderId = EF.Property<Guid>(line, "OrderId"),
                line.PodcastId,
                line.Status,
                line.Flight.First,
                line.Flight.Last,
                Booked = line.BookedImpressions!.Value,
                line.DeliveredImpressions,
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. from line in lines
               let flight = new Flight(line.First, line.Last)
               select new RunningLine(
                   line.Id, line.OrderId, line.PodcastId, line.Status, flight, Pacing.Of(line.Booked, line.DeliveredImpressions, flight, today)),
        ];
    }

    /// <summary>What sponsors brought by the imported figures, in the network's currency.</summary>
    /// <param name="podcastId">The show; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RevenueReport> RevenueAsync(Guid? podcastId, CancellationToken cancellationToken)
    {
        var network = await calendar.NetworkAsync(cancellationToken);
        var today = await calendar.TodayAsync(cancellationToken);
        var first = today.AddDays(1 - (2 * RevenueDays));
        var days = await database.PodcastRevenue
            .Where(row => row.Day >= first && row.Day <= today && (podcastId == null || row.PodcastId == podcastId))
            .GroupBy(row => row.Day)
            .Select(rows => new { Day = rows.Key, Revenue = rows.Sum(row => row.RevenueMinorUnits) })
            .ToListAsync(cancellationToken);
        return RevenueReport.Of(days.Select(row => (row.Day, new Money(row.Revenue, network.Currency))), today, RevenueDays, network.Currency);
    }

    /// <summary>The lines that still owe impressions, the largest debt first.</summary>
    /// <param name="podcastId">The show; null for all.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<IReadOnlyList<PendingMakegood>> MakegoodsAsync(Guid? podcastId, int count, CancellationToken cancellationToken)
    {
        var today = await calendar.TodayAsync(cancellationToken);
        var lines = await Owing(podcastId, today)
            .OrderByDescending(row => row.Line.BookedImpressions - row.Line.DeliveredImpressions - row.MadeGood).ThenBy(row => row.Line.Id)
            .Take(count)
            .Select(row => new { row.Line, OrderId = EF.Property<Guid>(row.Line, "OrderId"), row.MadeGood })
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        return
        [
            .. from row in lines
               let line = row.Line
               select new PendingMakegood(
                   line.Id,
                   row.OrderId,
                   line.PodcastId,
                   line.Flight.Last,
                   line.BookedImpressions ?? 0,
                   line.DeliveredImpressions,
                   row.MadeGood,
                   Shortfall.Of(line, row.MadeGood)),
        ];
    }

    /// <summary>All lines that still owe impressions, together.</summary>
    /// <param name="podcastId">The show; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>How many lines, and how many impressions they owe.</returns>
    public async Task<(int Lines, long Owed)> DebtAsync(Guid? podcastId, CancellationToken cancellationToken)
    {
        var today = await calendar.TodayAsync(cancellationToken);
        var owed = Owing(podcastId, today).Select(row => row.Line.BookedImpressions!.Value - row.Line.DeliveredImpressions - row.MadeGood);
        var debt = await owed.GroupBy(_ => 1)
            .Select(all => new { Lines = all.Count(), Owed = all.Sum() })
            .SingleOrDefaultAsync(cancellationToken);
        return (debt?.Lines ?? 0, debt?.Owed ?? 0);
    }

    private IQueryable<LineItem> Running(Guid? podcastId) => database.LineItems.Where(line =>
        (line.Status == LineStatus.Booked || line.Status == LineStatus.InFlight || line.Status == LineStatus.Paused)
        && line.BookedImpressions != null
        && (podcastId == null || line.PodcastId == podcastId));

    // Sold lines whose time is over, less what was delivered, less what is being made good already.
    private IQueryable<OwingLine> Owing(Guid? podcastId, DateOnly today) => database.LineItems
        .Where(line => line.Kind == LineKind.Sold
            && line.DeliveredImpressions < line.BookedImpressions
            && (line.Status == LineStatus.Finished
                || ((line.Status == LineStatus.InFlight || line.Status == LineStatus.Paused) && line.Flight.Last < today))
            && (podcastId == null || line.PodcastId == podcastId))
        .Select(line => new OwingLine
        {
            Line = line,
            MadeGood = database.LineItems
                .Where(makegood => makegood.RepairsLineId == line.Id
                    && makegood.Status != LineStatus.Cancelled && makegood.Status != LineStatus.Declined && makegood.Status != LineStatus.Expired)
                .Sum(makegood => makegood.BookedImpressions ?? 0),
        })
        .Where(row => row.Line.BookedImpressions - row.Line.DeliveredImpressions - row.MadeGood > 0);

    private sealed class OwingLine
    {
        public required LineItem Line { get; init; }

        public required long MadeGood { get; init; }
    }
}
