using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What can be done with insertion orders: load, let the domain decide, save, in one transaction.</summary>
public sealed class InsertionOrderService(
    PodSalesDbContext database, ITenant tenant, FeatureGate features, OrderLines orderLines, NetworkCalendar calendar, TimeProvider clock)
{
    // Of those who book at once, each round lets at least one through, so this many may book at the same moment.
    private const int Tries = 64;
    private const string PromoCodeIndex = "ux_line_items_promo_code_key";

    private Stamp Now => new(clock.GetUtcNow(), tenant.Actor);

    /// <summary>Books an order for a won deal, all of its lines or none.</summary>
    /// <param name="order">What is told of it.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, the deal is not won, or a line cannot be booked.</exception>
    public async Task<InsertionOrder> CreateAsync(NewOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(order);
        await features.RequireAsync(Feature.IoBookings);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryCreateAsync(order, cancellationToken);
            }
            catch (DuplicateValueException taken) when (taken.Index == PromoCodeIndex && ChosenCodes(order) is { Length: > 0 } codes)
            {
                throw new InvalidInputException(new Problem(
                    "PROMO_CODE_TAKEN", $"Another line has one of the promo codes {codes} already; choose another one, or leave it out to get one.", "lines"));
            }
            catch (DuplicateValueException) when (attempt < Tries)
            {
                // Somebody else took the same number or code between our look and our save: look again.
                database.ChangeTracker.Clear();
            }
            catch (StaleVersionException) when (attempt < Tries)
            {
                // Somebody else sold a slot of the same episode.
                database.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>Does something with one line of an order, or with all for which it is possible.</summary>
    /// <param name="id">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="command">What to do; the day is filled in.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order, its version is another, or the domain refuses.</exception>
    public async Task<InsertionOrder> ApplyAsync(
        Guid id, int? expectedVersion, LineCommand command, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        var order = await LoadAsync(id, expectedVersion, cancellationToken);
        ThrowIfRefused(order.Apply(command with { Today = await calendar.TodayAsync(cancellationToken) }, Now));
        return await SaveAsync(order, expectedVersion, cancellationToken);
    }

    /// <summary>Books a makegood for a line that fell short.</summary>
    /// <param name="id">The order.</param>
    /// <param name="expectedVersion">The version the caller decided on; null to decide on the present one.</param>
    /// <param name="terms">Which line, when and how much.</param>
    /// <param name="cancellationToken">Ends it before anything is written.</param>
    /// <exception cref="RefusalException">The feature is off, there is no such order, its version is another, or nothing is owed.</exception>
    public async Task<InsertionOrder> BookMakegoodAsync(
        Guid id, int? expectedVersion, MakegoodTerms terms, CancellationToken cancellationToken)
    {
        var order = await LoadAsync(id, expectedVersion, cancellationToken);
        var now = Now;
        ThrowIfRefused(order.BookMakegood(Guid.CreateVersion7(now.At), terms, now));
        return await SaveAsync(order, expectedVersion, cancellationToken);
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
        var deal = await WonDealAsync(asked.DealId, cancellationToken);
        var now = Now;
        var today = await calendar.TodayAsync(cancellationToken);
        var details = new OrderDetails
        {
            Number = await NextNumberAsync(today, cancellationToken),
            AdvertiserId = deal.AdvertiserId,
            DealId = deal.Id,
            Currency = deal.Amount.Currency,
            Commission = asked.Commission,
            PurchaseOrderNumber = asked.PurchaseOrderNumber,
            MeasuringSource = asked.MeasuringSource,
            Notes = asked.Notes,
        };
        var terms = await orderLines.TermsOfAsync(deal, asked.Lines, now, cancellationToken);
        InvalidInputException.ThrowIfAny(InsertionOrder.Problems(details, terms));

        // Lines are shown in the order of their ids, so each gets a later one than the line before.
        var lines = terms.Select((line, index) => (Guid.CreateVersion7(now.At.AddMilliseconds(index)), line));
        var order = InsertionOrder.Draft(tenant.TenantId, Guid.CreateVersion7(now.At), details, [.. lines], now);
        ThrowIfRefused(order.Apply(new LineCommand(LineAction.Book, today) { Reason = asked.Reason }, now));
        database.InsertionOrders.Add(order);
        await database.SaveChangesAsync(cancellationToken);
        return order;
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
        string.Join(", ", order.Lines.Select(line => line.PromoCode).Where(code => code is not null));

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
        await features.RequireAsync(Feature.IoBookings);
        var order = await database.InsertionOrders.SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("INSERTION_ORDER", id);
        return expectedVersion is { } expected && expected != order.Version
            ? throw new VersionConflictException(expected, order.Version)
            : order;
    }

    private async Task<InsertionOrder> SaveAsync(InsertionOrder order, int? expectedVersion, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            return order;
        }
        catch (StaleVersionException)
        {
            throw new VersionConflictException(expectedVersion ?? order.Version - 1, current: null);
        }
    }
}
