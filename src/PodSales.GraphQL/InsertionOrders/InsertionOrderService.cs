using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.InsertionOrders;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.InsertionOrders.Inventory;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What can be done with insertion orders: load, let the domain decide, keep inventory in step, save, in one transaction.</summary>
public sealed class InsertionOrderService(
    PodSalesDbContext database,
    ITenant tenant,
    FeatureGate features,
    OrderLines orderLines,
    DealLines dealLines,
    EpisodeInventory inventory,
    ImpressionInventory impressions,
    NetworkCalendar calendar,
    TimeProvider clock)
{
    private static readonly Dictionary<Guid, int> NoSlots = [];

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Makes an order, all of its lines or none, and books it unless it is to be a draft.</summary>
    /// <param name="order">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, the deal is not won, or a line cannot be booked.</exception>
    public async Task<InsertionOrder> CreateAsync(NewOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        await features.RequireAsync(Feature.IoBookings);
        return await database.RepeatAsync(() => TryCreateAsync(order, cancellationToken), () => ChosenCodes(order));
    }

    /// <summary>Does something with one line of an order, or with all for which it is possible.</summary>
    /// <param name="id">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="command">What to do; the day is filled in.</param>
    /// <param name="overbooking">Why more impressions may be promised than are expected; null when they may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order, its version is another, or the domain refuses.</exception>
    public Task<InsertionOrder> ApplyAsync(
        Guid id, int? expectedVersion, LineCommand command, string? overbooking, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        return ChangeAsync(
            id,
            expectedVersion,
            command.Reason,
            async (order, today, now) =>
            {
                ThrowIfRefused(order.Apply(command with { Today = today }, now));
                if (command.Action is LineAction.Book or LineAction.Reserve)
                {
                    await orderLines.RequireSoldAsync(order, command.LineId, cancellationToken);
                }
            },
            cancellationToken,
            overbooking);
    }

    /// <summary>Books a makegood for a line that fell short.</summary>
    /// <param name="id">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="terms">Which line, when and how much.</param>
    /// <param name="overbooking">Why more impressions may be promised than are expected; null when they may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">
    /// The feature is off, there is no such order, its version is another, nothing is owed, or the show that it would run in is archived.
    /// </exception>
    public Task<InsertionOrder> BookMakegoodAsync(
        Guid id, int? expectedVersion, MakegoodTerms terms, string? overbooking, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            expectedVersion,
            terms.Note,
            async (order, _, now) =>
            {
                // What is owed to an advertiser is owed although they are archived; an archived show has no episodes to put it into.
                ThrowIfRefused(order.BookMakegood(Guid.CreateVersion7(now.At), terms, now));
                await orderLines.RequireOnSaleAsync(
                    terms.PodcastId ?? order.Lines.Single(line => line.Id == terms.LineId).PodcastId, cancellationToken);
            },
            cancellationToken,
            overbooking);

    /// <summary>Takes in what somebody else counted for a line.</summary>
    /// <param name="id">The order.</param>
    /// <param name="lineId">The line.</param>
    /// <param name="delivered">Impressions since the flight began.</param>
    /// <param name="through">The last day that is counted.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order or line, or the count cannot be.</exception>
    public Task<InsertionOrder> RecordDeliveryAsync(
        Guid id, Guid lineId, long delivered, DateOnly through, int? expectedVersion, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            expectedVersion,
            reason: null,
            (order, today, now) =>
            {
                InvalidInputException.ThrowIf(delivered >= 0 ? null : new Problem(
                    "DELIVERED_NEGATIVE", string.Create(CultureInfo.InvariantCulture, $"Expected delivered impressions from 0, found {delivered}."), "delivered"));
                InvalidInputException.ThrowIf(through <= today ? null : new Problem(
                    "DELIVERED_IN_THE_FUTURE", $"Expected a day up to today, {today:yyyy-MM-dd}, found {through:yyyy-MM-dd}.", "through"));
                ThrowIfRefused(order.RecordDelivery(lineId, delivered, through, now));
                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>Takes in what the imported figures say of an order's lines; counts that say nothing new change nothing.</summary>
    /// <param name="id">The order.</param>
    /// <param name="counted">The counts of its lines.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, or there is no such order.</exception>
    internal Task<InsertionOrder> CountDeliveryAsync(Guid id, IReadOnlyList<CountedDelivery> counted, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            expectedVersion: null,
            reason: null,
            (order, _, now) =>
            {
                foreach (var count in counted)
                {
                    if (order.Line(count.LineId) is { } line
                        && (line.DeliveredImpressions, line.DeliveredThrough) != (count.Downloads, count.Through)
                        && !(count.Through < line.DeliveredThrough))
                    {
                        ThrowIfRefused(order.RecordDelivery(count.LineId, count.Downloads, count.Through, now));
                    }
                }

                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>Changes a draft.</summary>
    /// <param name="id">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="revise">Makes the change from the order as it is.</param>
    /// <param name="overbooking">Why more impressions may be promised than are expected; null when they may not.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order, its version is another, or it is booked.</exception>
    public Task<InsertionOrder> EditAsync(
        Guid id, int? expectedVersion, Func<InsertionOrder, Stamp, Task<OrderRevision>> revise, string? overbooking, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            expectedVersion,
            reason: null,
            async (order, today, now) => InvalidInputException.ThrowIf(order.Edit(await revise(order, now), today, now)),
            cancellationToken,
            overbooking);

    /// <summary>Moves the lines of an order along by the calendar.</summary>
    /// <param name="id">The order.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, or there is no such order.</exception>
    public Task<InsertionOrder> AdvanceAsync(Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(
            id,
            expectedVersion: null,
            reason: null,
            (order, today, now) =>
            {
                order.Advance(today, now);
                return Task.CompletedTask;
            },
            cancellationToken);

    /// <summary>Loads an order, changes it, keeps the inventory in step, and saves.</summary>
    /// <param name="id">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="reason">Why competitors may run in one episode all the same; null when nobody says.</param>
    /// <param name="change">Changes it, given the network's day and who does it; may run more than once.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <param name="overbooking">Why more impressions may be promised than are expected; null when they may not.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order, its version is another, or the change is refused.</exception>
    internal async Task<InsertionOrder> ChangeAsync(
        Guid id,
        int? expectedVersion,
        string? reason,
        Func<InsertionOrder, DateOnly, Stamp, Task> change,
        CancellationToken cancellationToken,
        string? overbooking = null)
    {
        await features.RequireAsync(Feature.IoBookings);
        var today = await calendar.TodayAsync(cancellationToken);
        var codes = "";
        return await database.RepeatAsync(
            async () =>
            {
                var order = await LoadAsync(id, expectedVersion, cancellationToken);
                var (before, promised) = (order.SlotsByEpisode(), PromisedImpressions.Of(order));
                var now = Now;
                await change(order, today, now);
                codes = string.Join(", ", order.Lines.Select(line => line.PromoCode).Where(code => code is not null));
                await inventory.SettleAsync(order, before, [], reason, now, cancellationToken);
                await impressions.SaveAsync(order, promised, [], overbooking, cancellationToken);
                return order;
            },
            () => codes);
    }

    /// <summary>The flight between two days.</summary>
    /// <exception cref="InvalidInputException">It would end before it begins.</exception>
    internal static Flight FlightOf(DateOnly start, DateOnly end, string field = "flightEnd") => end >= start
        ? new Flight(start, end)
        : throw new InvalidInputException(new Problem(
            "FLIGHT_ENDS_BEFORE_START",
            $"The flight begins on {start:yyyy-MM-dd} and ends before, on {end:yyyy-MM-dd}; both days are included, so they may be the same.",
            field));

    private static void ThrowIfRefused(OrderResult result)
    {
        if (result is OrderResult.Refused refused)
        {
            throw new InvalidInputException(refused.Problem);
        }
    }

    private async Task<InsertionOrder> TryCreateAsync(NewOrder asked, CancellationToken cancellationToken)
    {
        var now = Now;
        var today = await calendar.TodayAsync(cancellationToken);
        var (details, podcastId) = await HeadAsync(asked, today, cancellationToken);
        var asLines = asked.Lines ?? await dealLines.OfAsync(asked.DealId, asked.IsDraft, cancellationToken);
        var terms = await orderLines.TermsOfAsync(podcastId, asLines, cancellationToken);
        InvalidInputException.ThrowIfAny(InsertionOrder.Problems(details, terms));

        // Lines are shown in the order of their ids, so each gets a later one than the line before.
        var lines = terms.Select((line, index) => (Id: Guid.CreateVersion7(now.At.AddMilliseconds(index)), line)).ToArray();
        var order = InsertionOrder.Draft(tenant.TenantId, Guid.CreateVersion7(now.At), details, lines, now);
        Guid[] holds = [.. asLines.Select(line => line.HoldId).OfType<Guid>()];
        if (!asked.IsDraft)
        {
            ThrowIfRefused(order.Apply(new LineCommand(LineAction.Book, today) { Reason = asked.Reason }, now));
            await inventory.SettleAsync(order, NoSlots, holds, asked.Reason, now, cancellationToken);
        }

        database.InsertionOrders.Add(order);
        await ConvertHoldsAsync(asLines, asked.IsDraft, order, now, cancellationToken);
        await impressions.SaveAsync(order, [], holds, asked.Overbooking, cancellationToken);
        return order;
    }

    private async Task<(OrderDetails Details, Guid? PodcastId)> HeadAsync(NewOrder asked, DateOnly today, CancellationToken cancellationToken)
    {
        var deal = asked.DealId is { } dealId ? await WonDealAsync(dealId, cancellationToken) : null;
        var advertiserId = asked.AdvertiserId ?? deal?.AdvertiserId
            ?? throw new InvalidInputException(new Problem("REQUIRED", "Expected a deal or an advertiser, found neither.", "advertiserId"));
        if (deal is not null && (advertiserId != deal.AdvertiserId || (asked.Currency is { } currency && currency != deal.Amount.Currency)))
        {
            throw new InvalidInputException(new Problem(
                "DEAL_DIFFERS", $"The deal \"{deal.Name}\" has another advertiser or currency; leave them out to take the deal's.", "dealId"));
        }

        var advertiser = await database.Advertisers.AsNoTracking().SingleOrDefaultAsync(row => row.Id == advertiserId, cancellationToken)
            ?? throw new NotFoundException("ADVERTISER", advertiserId);
        InvalidInputException.ThrowIf(advertiser.ArchivedProblem);

        return (
            new OrderDetails
            {
                Number = await NextNumberAsync(today, cancellationToken),
                AdvertiserId = advertiserId,
                DealId = deal?.Id,
                Currency = deal?.Amount.Currency ?? asked.Currency ?? await CurrencyAsync(cancellationToken),
                Commission = asked.Commission,
                PurchaseOrderNumber = asked.PurchaseOrderNumber,
                MeasuringSource = asked.MeasuringSource,
                Notes = asked.Notes,
            },
            deal?.PodcastId);
    }

    private Task<string> CurrencyAsync(CancellationToken cancellationToken) => database.Tenants
        .Where(row => row.Id == tenant.TenantId).Select(row => row.Currency).SingleAsync(cancellationToken);

    private async Task ConvertHoldsAsync(
        IReadOnlyList<OrderLineInput> asked, bool isDraft, InsertionOrder order, Stamp now, CancellationToken cancellationToken)
    {
        for (var index = 0; index < asked.Count; index++)
        {
            if (asked[index].HoldId is not { } holdId)
            {
                continue;
            }

            var hold = await database.InventoryHolds.SingleOrDefaultAsync(row => row.Id == holdId, cancellationToken)
                ?? throw new NotFoundException("INVENTORY_HOLD", holdId);
            InvalidInputException.ThrowIf(isDraft ? new Problem(
                "HOLD_NEEDS_BOOKING", "A draft takes no inventory; name the hold when the order is booked at once.", "holdId") : null);
            var line = order.Lines[index];
            InvalidInputException.ThrowIf((hold.PodcastId, hold.EpisodeId) == (line.PodcastId, line.EpisodeId) ? null : new Problem(
                "HOLD_ELSEWHERE", "The hold is on another show or episode than the line; leave both out to take the hold's.", "holdId"));
            InvalidInputException.ThrowIf(hold.Convert(line.Id, order.AdvertiserId, now));
        }
    }

    private async Task<Deal> WonDealAsync(Guid id, CancellationToken cancellationToken)
    {
        var deal = await database.Deals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("DEAL", id);
        return deal.Stage == DealStage.Won
            ? deal
            : throw new InvalidInputException(new Problem(
                "DEAL_NOT_WON", $"The deal \"{deal.Name}\" is in {deal.Stage}; win it before you book it.", "dealId"));
    }

    private static string ChosenCodes(NewOrder order) =>
        string.Join(", ", (order.Lines ?? []).Select(line => line.PromoCode).Where(code => code is not null));

    // Numbers of a year have one width, so the greatest text is the greatest number. The unique index decides a race.
    private async Task<string> NextNumberAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"IO-{today.Year}-");
        var last = await database.InsertionOrders
            .Where(order => order.Number.StartsWith(prefix))
            .MaxAsync(order => (string?)order.Number, cancellationToken);
        var next = last is not null && int.TryParse(last.AsSpan(prefix.Length), CultureInfo.InvariantCulture, out var number) ? number + 1 : 1;
        return string.Create(CultureInfo.InvariantCulture, $"{prefix}{next:00000}");
    }

    private async Task<InsertionOrder> LoadAsync(Guid id, int? expectedVersion, CancellationToken cancellationToken)
    {
        var order = await database.InsertionOrders.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("INSERTION_ORDER", id);
        return expectedVersion is { } expected && expected != order.Version
            ? throw new VersionConflictException(expected, order.Version)
            : order;
    }
}
