using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.InsertionOrders;
using PodSales.Domain.Catalog;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>
/// Promises impressions of shows, not more than are expected unless somebody says why. Those who promise at the same moment do it one
/// after the other, so of two who want the last ones one is refused.
/// </summary>
public sealed class ImpressionInventory(
    PodSalesDbContext database, ShowForecasts forecasts, NetworkCalendar calendar, InventoryOptions options, TimeProvider clock)
{
    private const int MostContenders = 10;

    /// <summary>Saves an order, once what it takes more than before is found to be there.</summary>
    /// <param name="order">The order as it is now.</param>
    /// <param name="before">What its lines took as they were.</param>
    /// <param name="usedHolds">Holds that became lines of the order: what they held is the order's.</param>
    /// <param name="permit">Why more may be promised than there is; null when it may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="OverbookedException">A line asks for more than is left.</exception>
    /// <exception cref="AggregateException">Several do; each becomes an error of the payload.</exception>
    public async Task SaveAsync(
        InsertionOrder order,
        IReadOnlyList<PromisedImpressions> before,
        IReadOnlyCollection<Guid> usedHolds,
        string? permit,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        var after = PromisedImpressions.Of(order);
        var more = after.Where(promise => promise.IsMoreThan(before.FirstOrDefault(earlier => earlier.LineId == promise.LineId))).ToList();
        if (more is [])
        {
            await database.SaveChangesAsync(cancellationToken);
            return;
        }

        await database.InInventoryTurnAsync(
            async () =>
            {
                var refusals = new List<OverbookedException>();
                foreach (var promise in more)
                {
                    var own = after.Where(other => other.LineId != promise.LineId);
                    if (await OverbookingOfAsync(promise, order.Id, own, usedHolds, cancellationToken) is not { } found)
                    {
                        continue;
                    }

                    if (permit is null)
                    {
                        var place = order.Lines.TakeWhile(line => line.Id != promise.LineId).Count();
                        refusals.Add(await RefusalAsync(promise, order.Id, found, place, cancellationToken));
                        continue;
                    }

                    order.NoteOverbooking(promise.PodcastId, found, permit);
                }

                Refuse(refusals);
                await database.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
    }

    /// <summary>Saves a hold on impressions, once they are found to be there.</summary>
    /// <param name="hold">The hold; one on slots is saved without a look.</param>
    /// <param name="permit">Why more may be held than there is; null when it may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="OverbookedException">It asks for more than is left.</exception>
    public async Task SaveAsync(InventoryHold hold, string? permit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(hold);
        if (hold.Impressions is not { } impressions)
        {
            await database.SaveChangesAsync(cancellationToken);
            return;
        }

        await database.InInventoryTurnAsync(
            async () =>
            {
                var promise = new PromisedImpressions(hold.Id, hold.PodcastId, hold.Placement, hold.Flight, impressions);
                if (await OverbookingOfAsync(promise, orderId: null, [], [], cancellationToken) is { } found)
                {
                    hold.NoteOverbooking(found, permit ?? throw await RefusalAsync(promise, orderId: null, found, line: null, cancellationToken));
                }

                await database.SaveChangesAsync(cancellationToken);
            },
            cancellationToken);
    }

    private async Task<Overbooking?> OverbookingOfAsync(
        PromisedImpressions promise,
        Guid? orderId,
        IEnumerable<PromisedImpressions> own,
        IReadOnlyCollection<Guid> usedHolds,
        CancellationToken cancellationToken)
    {
        var today = await calendar.TodayAsync(cancellationToken);
        var (downloads, slots) = await forecasts.OfAsync(promise.PodcastId, today, cancellationToken);
        var booked = await BookedAsync(promise, orderId, cancellationToken);
        var days = ImpressionCalendar.Of(
            promise.Flight,
            downloads,
            SlotLayout.SlotsAt(slots, promise.Placement),
            [
                .. booked,
                .. own.Where(other => (other.PodcastId, other.Placement) == (promise.PodcastId, promise.Placement))
                    .Select(other => (other.Flight, other.Impressions)),
            ],
            await HeldAsync(promise.PodcastId, promise.Placement, usedHolds, cancellationToken));
        return Overbooking.Find(promise.Flight, promise.Impressions, days, today, options.SellableShare);
    }

    private async Task<IReadOnlyList<(Flight Flight, long Impressions)>> BookedAsync(
        PromisedImpressions promise, Guid? orderId, CancellationToken cancellationToken)
    {
        var lines = await Promised(promise, orderId)
            .Select(line => new { line.Flight, Impressions = line.BookedImpressions!.Value })
            .ToListAsync(cancellationToken);
        return [.. lines.Select(line => (line.Flight, line.Impressions))];
    }

    private async Task<IReadOnlyList<(Flight Flight, long Impressions)>> HeldAsync(
        Guid podcastId, Placement placement, IReadOnlyCollection<Guid> usedHolds, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var holds = await database.InventoryHolds.AsNoTracking()
            .Where(hold => hold.PodcastId == podcastId && hold.Placement == placement && hold.Impressions != null
                && hold.Status == HoldStatus.Held && hold.ExpiresAt > now && !usedHolds.Contains(hold.Id))
            .Select(hold => new { hold.Flight, Impressions = hold.Impressions!.Value })
            .ToListAsync(cancellationToken);
        return [.. holds.Select(hold => (hold.Flight, hold.Impressions))];
    }

    private async Task<OverbookedException> RefusalAsync(
        PromisedImpressions promise, Guid? orderId, Overbooking found, int? line, CancellationToken cancellationToken)
    {
        var title = await database.Podcasts
            .Where(podcast => podcast.Id == promise.PodcastId)
            .Select(podcast => podcast.Title)
            .SingleAsync(cancellationToken);
        var contenders = await (
            from other in Promised(promise, orderId)
            where other.Flight.First <= promise.Flight.Last && other.Flight.Last >= promise.Flight.First
            join order in database.InsertionOrders.IgnoreAutoIncludes() on EF.Property<Guid>(other, "OrderId") equals order.Id
            orderby order.Number
            select order.Number).Distinct().OrderBy(number => number).Take(MostContenders).ToListAsync(cancellationToken);
        return new(promise.PodcastId, title, found, line, contenders);
    }

    private IQueryable<LineItem> Promised(PromisedImpressions promise, Guid? orderId) => database.LineItems
        .Where(line => line.PodcastId == promise.PodcastId && line.Placement == promise.Placement
            && line.EpisodeId == null && line.BookedImpressions != null
            && LineLifecycle.WithInventory.Contains(line.Status)
            && (orderId == null || EF.Property<Guid>(line, "OrderId") != orderId));

    private static void Refuse(IReadOnlyList<OverbookedException> refusals)
    {
        switch (refusals)
        {
            case []:
                return;
            case [var only]:
                throw only;
            default:
                throw new AggregateException(refusals);
        }
    }
}
