using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Dashboards;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>What matters to an advertiser, and to those who sell to it: of one advertiser, or of all.</summary>
public sealed class AdvertiserDashboardService(PodSalesDbContext database, FeatureGate features, NetworkCalendar calendar, TimeProvider clock)
{
    /// <summary>How many of the best matches are told.</summary>
    public const int BestMatches = 10;

    /// <summary>How far ahead episodes are looked at.</summary>
    public const int DaysAhead = 30;

    /// <summary>Lets the caller in.</summary>
    /// <param name="advertiserId">The advertiser; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusalException">The feature is off, or there is no such advertiser.</exception>
    public async Task OpenAsync(Guid? advertiserId, CancellationToken cancellationToken)
    {
        await features.RequireAsync(Feature.NewDashboardCards);
        if (advertiserId is { } id && !await database.Advertisers.AnyAsync(advertiser => advertiser.Id == id, cancellationToken))
        {
            throw new NotFoundException("ADVERTISER", id);
        }
    }

    /// <summary>The shows that fit best, by the saved scores.</summary>
    /// <param name="advertiserId">The advertiser; null for the best pairs of all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<AudienceFit> FitAsync(Guid? advertiserId, CancellationToken cancellationToken) => new(
    [
        .. await database.Matches.AsNoTracking()
            .Where(match => match.Score != null && (advertiserId == null || match.AdvertiserId == advertiserId))
            .OrderByDescending(match => match.Score).ThenBy(match => match.Id)
            .Take(BestMatches)
            .ToListAsync(cancellationToken),
    ]);

    /// <summary>What finished lines with booked impressions were sold for and what they brought, in the network's currency.</summary>
    /// <param name="advertiserId">The advertiser; null for all.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<CpmHistory> CpmAsync(Guid? advertiserId, CancellationToken cancellationToken)
    {
        var currency = (await calendar.NetworkAsync(cancellationToken)).Currency;
        var lines = from line in database.LineItems
                    where line.Status == LineStatus.Finished && line.Kind == LineKind.Sold
                        && line.BookedImpressions != null && line.Rate.Currency == currency
                    join order in database.InsertionOrders.IgnoreAutoIncludes() on EF.Property<Guid>(line, "OrderId") equals order.Id
                    where advertiserId == null || order.AdvertiserId == advertiserId
                    select new
                    {
                        IsFlat = line.RateKind == RateKind.FlatFee,
                        Rate = line.Rate.MinorUnits,
                        Booked = line.BookedImpressions!.Value,
                        Delivered = line.DeliveredImpressions,
                        Earned = line.DeliveredImpressions < line.BookedImpressions ? line.DeliveredImpressions : line.BookedImpressions!.Value,
                    };

        // In thousandths of a minor unit, so that the only rounding is the last step.
        var sums = await lines.GroupBy(_ => 1)
            .Select(all => new
            {
                Lines = all.Count(),
                Booked = all.Sum(line => line.Booked),
                Delivered = all.Sum(line => line.Delivered),
                Gross = all.Sum(line => line.IsFlat ? 1000 * line.Rate : line.Booked * line.Rate),
                Revenue = all.Sum(line => line.IsFlat ? 1000 * line.Rate : line.Earned * line.Rate),
            })
            .SingleOrDefaultAsync(cancellationToken);
        return sums is null
            ? new(0, 0, 0, Money.Zero(currency), Money.Zero(currency))
            : new(sums.Lines, sums.Booked, sums.Delivered, new Money(sums.Gross, currency).Times(0.001m), new Money(sums.Revenue, currency).Times(0.001m));
    }

    /// <summary>The planned episodes of the next 30 days and their free slots, without shows that are beyond the advertiser's limits.</summary>
    /// <param name="advertiserId">The advertiser; null for every show.</param>
    /// <param name="count">How many episodes at most.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<OpenInventory> InventoryAsync(Guid? advertiserId, int count, CancellationToken cancellationToken)
    {
        var planned = Planned(advertiserId);
        var all = await planned.GroupBy(_ => 1)
            .Select(episodes => new { Capacity = episodes.Sum(row => row.Capacity), Taken = episodes.Sum(row => row.Taken), Held = episodes.Sum(row => row.Held) })
            .SingleOrDefaultAsync(cancellationToken);
        var open = await planned
            .Where(row => row.Taken + row.Held < row.Capacity)
            .OrderBy(row => row.PublishedAt).ThenBy(row => row.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
        return new(
            new(all?.Capacity ?? 0, all?.Taken ?? 0, all?.Held ?? 0),
            [.. open.Select(row => new OpenEpisode(row.Id, row.PodcastId, row.PublishedAt, new(row.Capacity, row.Taken, row.Held)))]);
    }

    private IQueryable<PlannedEpisode> Planned(Guid? advertiserId)
    {
        var now = clock.GetUtcNow();
        var end = now.AddDays(DaysAhead);
        var planned = database.Episodes.Where(episode => episode.ArchivedAt == null && episode.PublishedAt > now && episode.PublishedAt < end);
        var suitable = advertiserId is null ? planned : planned.Where(episode => !database.Matches.Any(match =>
            match.AdvertiserId == advertiserId && match.PodcastId == episode.PodcastId && match.Suitability == 0));
        return suitable.Select(episode => new PlannedEpisode
        {
            Id = episode.Id,
            PodcastId = episode.PodcastId,
            PublishedAt = episode.PublishedAt,
            Capacity = episode.SlotCapacity,
            Taken = episode.SlotsTaken,
            Held = database.InventoryHolds
                .Where(hold => hold.EpisodeId == episode.Id && hold.Status == HoldStatus.Held && hold.ExpiresAt > now)
                .Sum(hold => (long)hold.Slots),
        });
    }

    private sealed class PlannedEpisode
    {
        public required Guid Id { get; init; }

        public required Guid PodcastId { get; init; }

        public required DateTimeOffset PublishedAt { get; init; }

        public required long Capacity { get; init; }

        public required long Taken { get; init; }

        public required long Held { get; init; }
    }
}
