using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.Domain.Tenancy;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>Reads what a show has to sell, with the same few statements however many days, episodes and lines there are.</summary>
public sealed class AvailabilityCalendar(PodSalesDbContext database, ShowForecasts forecasts, ITenant tenant, TimeProvider clock)
{
    private const int MostDays = 92;

    /// <summary>What a show has to sell on some days.</summary>
    /// <param name="podcastId">The show.</param>
    /// <param name="episodeId">The only episode whose slots are told; null for all.</param>
    /// <param name="placement">The only placement whose impressions are told; null for all.</param>
    /// <param name="days">The days.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="RefusalException">There is no such show, or there are too many days.</exception>
    public async Task<Availability> OfAsync(
        Guid podcastId, Guid? episodeId, Placement? placement, Flight days, CancellationToken cancellationToken)
    {
        if (days.Days > MostDays)
        {
            throw new InvalidInputException(new Problem("TOO_MANY_DAYS", $"Expected at most {MostDays} days, found {days.Days}.", "to"));
        }

        if (!await database.Podcasts.AnyAsync(podcast => podcast.Id == podcastId, cancellationToken))
        {
            throw new NotFoundException("PODCAST", podcastId);
        }

        var network = await database.Tenants.AsNoTracking().SingleAsync(row => row.Id == tenant.TenantId, cancellationToken);
        var lines = await LinesAsync(podcastId, cancellationToken);
        var holds = await HoldsAsync(podcastId, cancellationToken);
        return new Availability(
            [.. (await ImpressionsAsync(podcastId, placement, days, network.Today(clock.GetUtcNow()), lines, holds, cancellationToken)).Select(AvailabilityDay.Of)],
            await EpisodesAsync(podcastId, episodeId, days, network, lines, holds, cancellationToken));
    }

    private Task<List<SoldLine>> LinesAsync(Guid podcastId, CancellationToken cancellationToken) => database.LineItems
        .Where(line => line.PodcastId == podcastId && LineLifecycle.WithInventory.Contains(line.Status))
        .OrderBy(line => line.Id)
        .Select(line => new SoldLine(
            EF.Property<Guid>(line, "OrderId"), line.EpisodeId, line.Placement, line.Flight, line.BookedImpressions, line.Spots))
        .ToListAsync(cancellationToken);

    private Task<List<InventoryHold>> HoldsAsync(Guid podcastId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.InventoryHolds.AsNoTracking()
            .Where(hold => hold.PodcastId == podcastId && hold.Status == HoldStatus.Held && hold.ExpiresAt > now)
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<ImpressionDay>> ImpressionsAsync(
        Guid podcastId,
        Placement? placement,
        Flight days,
        DateOnly today,
        List<SoldLine> lines,
        List<InventoryHold> holds,
        CancellationToken cancellationToken)
    {
        var (downloads, slots) = await forecasts.OfAsync(podcastId, today, cancellationToken);
        return ImpressionCalendar.Of(
            days,
            downloads,
            SlotLayout.SlotsAt(slots, placement),
            [
                .. from line in lines
                   where line.EpisodeId is null && line.Impressions is not null && (placement is null || line.Placement == placement)
                   select (line.Flight, line.Impressions ?? 0),
            ],
            [
                .. from hold in holds
                   where hold.Impressions is not null && (placement is null || hold.Placement == placement)
                   select (hold.Flight, hold.Impressions ?? 0),
            ]);
    }

    private async Task<IReadOnlyList<AvailableEpisode>> EpisodesAsync(
        Guid podcastId, Guid? episodeId, Flight days, Tenant network, List<SoldLine> lines, List<InventoryHold> holds, CancellationToken cancellationToken)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(network.TimeZoneId);
        var (from, to) = (Midnight(days.First, zone), Midnight(days.Last.AddDays(1), zone));
        var episodes = await database.Episodes
            .Where(episode => episode.PodcastId == podcastId && episode.ArchivedAt == null && episode.PublishedAt >= from && episode.PublishedAt < to)
            .WhereGiven(episodeId, id => episode => episode.Id == id)
            .OrderBy(episode => episode.PublishedAt)
            .Select(episode => new { episode.Id, episode.PublishedAt, episode.SlotCapacity, episode.SlotsTaken })
            .ToListAsync(cancellationToken);
        return
        [
            .. episodes.Select(episode => Available(
                episode.Id,
                network.Today(episode.PublishedAt),
                new EpisodeSlots(episode.SlotCapacity, episode.SlotsTaken, [.. holds.Where(hold => hold.EpisodeId == episode.Id)]),
                lines.Where(line => line.EpisodeId == episode.Id))),
        ];
    }

    private static AvailableEpisode Available(Guid episodeId, DateOnly day, EpisodeSlots slots, IEnumerable<SoldLine> lines)
    {
        var booked = lines.SelectMany(line => Enumerable.Repeat((Guid?)line.OrderId, line.Spots ?? 1));
        var held = slots.Ranked()
            .Where(ranked => ranked.Option == HoldOption.First)
            .SelectMany(ranked => Enumerable.Repeat((Guid?)ranked.Hold.Id, ranked.Hold.Slots));
        AvailableSlot[] taken =
        [
            .. booked.Select(order => new AvailableSlot { State = SlotState.Booked, OrderId = order }),
            .. held.Select(hold => new AvailableSlot { State = SlotState.Held, HoldId = hold }),
        ];
        return new AvailableEpisode
        {
            EpisodeId = episodeId,
            Day = day,
            Capacity = slots.Capacity,
            Booked = slots.Booked,
            Held = slots.Held,
            Free = slots.Free,
            Slots =
            [
                .. taken.Concat(Enumerable.Repeat(new AvailableSlot(), Math.Max(0, slots.Capacity - taken.Length)))
                    .Select((slot, index) => new AvailableSlot { Number = index + 1, State = slot.State, OrderId = slot.OrderId, HoldId = slot.HoldId }),
            ],
        };
    }

    private static DateTimeOffset Midnight(DateOnly day, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }

    private sealed record SoldLine(Guid OrderId, Guid? EpisodeId, Placement Placement, Flight Flight, long? Impressions, int? Spots);
}
