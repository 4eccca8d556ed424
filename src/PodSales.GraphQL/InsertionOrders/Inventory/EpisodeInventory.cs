using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>
/// Keeps the slots of episodes in step with what orders and holds take of them. Whoever takes or holds a slot writes the episode
/// with its version, so of two who want the last one at the same moment one is told to look again.
/// </summary>
public sealed class EpisodeInventory(PodSalesDbContext database, TimeProvider clock)
{
    /// <summary>Takes the slots that an order has more than before, and gives back those that it has less.</summary>
    /// <param name="order">The order as it is now.</param>
    /// <param name="before">Its slots by episode as they were.</param>
    /// <param name="usedHolds">Holds that became lines of the order, as they were stored: their slots are kept for it.</param>
    /// <param name="reason">Why competitors may run in one episode all the same; null when nobody says.</param>
    /// <param name="stamp">Who does it, and when.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">An episode has too few slots left, or carries a competitor.</exception>
    public async Task SettleAsync(
        InsertionOrder order,
        IReadOnlyDictionary<Guid, int> before,
        IReadOnlyCollection<Guid> usedHolds,
        string? reason,
        Stamp stamp,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(usedHolds);
        var after = order.SlotsByEpisode();
        foreach (var episodeId in before.Keys.Union(after.Keys))
        {
            var more = after.GetValueOrDefault(episodeId) - before.GetValueOrDefault(episodeId);
            if (more == 0)
            {
                continue;
            }

            var episode = await EpisodeAsync(episodeId, cancellationToken);
            if (more < 0)
            {
                episode.ReleaseSlots(-more, stamp);
                continue;
            }

            if (string.IsNullOrWhiteSpace(reason))
            {
                await KeepCompetitorsApartAsync(episode, order.AdvertiserId, cancellationToken);
            }

            await TakeAsync(episode, more, usedHolds, stamp, cancellationToken);
        }
    }

    /// <summary>Places a hold, and lets the episode know.</summary>
    /// <param name="hold">The hold.</param>
    /// <param name="isSecondOptionFine">Whether it may wait behind older ones when no slot is free.</param>
    /// <param name="stamp">Who places it, and when.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">There is no slot free, or the episode carries a competitor.</exception>
    public async Task HoldAsync(InventoryHold hold, bool isSecondOptionFine, Stamp stamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hold);
        if (hold.EpisodeId is { } episodeId)
        {
            var episode = await EpisodeAsync(episodeId, cancellationToken);
            var slots = await SlotsAsync(episode, cancellationToken);
            if (hold.Slots > slots.Free && !isSecondOptionFine)
            {
                throw await TakenAsync(episode, hold.Slots, slots, cancellationToken);
            }

            if (hold.AdvertiserId is { } advertiserId)
            {
                await KeepCompetitorsApartAsync(episode, advertiserId, cancellationToken);
            }

            episode.NoteHolds(stamp);
        }

        database.InventoryHolds.Add(hold);
    }

    /// <summary>Lets an episode know that a hold on it changed.</summary>
    /// <param name="hold">The hold.</param>
    /// <param name="stamp">Who changed it, and when.</param>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task NoteAsync(InventoryHold hold, Stamp stamp, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hold);
        if (hold.EpisodeId is { } episodeId)
        {
            (await EpisodeAsync(episodeId, cancellationToken)).NoteHolds(stamp);
        }
    }

    private async Task TakeAsync(
        Episode episode, int count, IReadOnlyCollection<Guid> usedHolds, Stamp stamp, CancellationToken cancellationToken)
    {
        var slots = await SlotsAsync(episode, cancellationToken);
        var kept = 0;
        foreach (var (hold, option) in slots.Ranked().Where(ranked => usedHolds.Contains(ranked.Hold.Id)))
        {
            if (option == HoldOption.Second)
            {
                throw new InvalidInputException(new Problem(
                    "HOLD_IS_SECOND_OPTION",
                    $"The hold on \"{episode.Title}\" waits behind older ones; it can be booked when one of them ends.",
                    "holdId"));
            }

            kept += hold.Slots;
        }

        if (count - kept > slots.Free)
        {
            throw await TakenAsync(episode, count - kept, slots, cancellationToken);
        }

        InvalidInputException.ThrowIf(episode.TakeSlots(count, stamp));
    }

    private async Task<InvalidInputException> TakenAsync(Episode episode, int wanted, EpisodeSlots slots, CancellationToken cancellationToken)
    {
        var orders = await (
            from line in database.LineItems
            where line.EpisodeId == episode.Id && LineLifecycle.WithInventory.Contains(line.Status)
            join order in database.InsertionOrders.IgnoreAutoIncludes() on EF.Property<Guid>(line, "OrderId") equals order.Id
            orderby order.Number
            select order.Number).Distinct().Take(10).ToListAsync(cancellationToken);
        var holders = slots.Holds.Select(hold => $"a hold of {hold.HeldBy}").Distinct();
        return new InvalidInputException(new Problem(
            "SLOTS_TAKEN",
            string.Create(
                CultureInfo.InvariantCulture,
                $"Episode \"{episode.Title}\" has {slots.Free} of {slots.Capacity} ad slots free, {wanted} were asked for ({string.Join(", ", [.. orders, .. holders])}); choose another episode."),
            "episodeId"));
    }

    private async Task KeepCompetitorsApartAsync(Episode episode, Guid advertiserId, CancellationToken cancellationToken)
    {
        var inEpisode = await (
            from line in database.LineItems
            where line.EpisodeId == episode.Id && LineLifecycle.WithInventory.Contains(line.Status)
            join order in database.InsertionOrders.IgnoreAutoIncludes() on EF.Property<Guid>(line, "OrderId") equals order.Id
            select order.AdvertiserId).Distinct().ToListAsync(cancellationToken);
        var advertisers = await database.Advertisers.AsNoTracking()
            .Where(advertiser => advertiser.Id == advertiserId || inEpisode.Contains(advertiser.Id))
            .Select(advertiser => new { advertiser.Id, advertiser.Name, advertiser.Industry })
            .ToListAsync(cancellationToken);
        var own = advertisers.Single(advertiser => advertiser.Id == advertiserId);
        if (advertisers.Find(other => CompetitiveSeparation.Applies(own.Id, own.Industry, other.Id, other.Industry)) is { } competitor)
        {
            throw new InvalidInputException(new Problem(
                "COMPETITOR_IN_EPISODE",
                $"Episode \"{episode.Title}\" carries {competitor.Name}, which sells {competitor.Industry} as {own.Name} does; choose another episode, or give a reason.",
                "episodeId"));
        }
    }

    private async Task<EpisodeSlots> SlotsAsync(Episode episode, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var holds = await database.InventoryHolds.AsNoTracking()
            .Where(hold => hold.EpisodeId == episode.Id && hold.Status == HoldStatus.Held && hold.ExpiresAt > now)
            .ToListAsync(cancellationToken);
        return new EpisodeSlots(episode.SlotCapacity, episode.SlotsTaken, [.. holds]);
    }

    // Read before whatever hangs on it: what others commit after this moment makes the save fail, and is seen at the next try.
    private async Task<Episode> EpisodeAsync(Guid id, CancellationToken cancellationToken) =>
        database.Episodes.Local.FirstOrDefault(episode => episode.Id == id)
        ?? await database.Episodes.SingleOrDefaultAsync(episode => episode.Id == id, cancellationToken)
        ?? throw new NotFoundException("EPISODE", id);
}
