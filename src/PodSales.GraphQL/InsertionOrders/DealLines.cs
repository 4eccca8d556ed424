using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain;
using PodSales.Domain.Deals;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Errors;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Makes the lines of a won deal where nobody says which: from what it holds, or from what it says.</summary>
public sealed class DealLines(PodSalesDbContext database, NetworkCalendar calendar, TimeProvider clock)
{
    /// <summary>The lines of a deal.</summary>
    /// <param name="dealId">The deal; null for an order without one, which must say its lines.</param>
    /// <param name="isDraft">Whether they are only written down, and so take over no holds.</param>
    /// <param name="cancellationToken">Ends the look-ups.</param>
    /// <exception cref="RefusalException">There is no deal, or it has an order already.</exception>
    public async Task<IReadOnlyList<OrderLineInput>> OfAsync(Guid? dealId, bool isDraft, CancellationToken cancellationToken)
    {
        if (dealId is not { } id)
        {
            throw new InvalidInputException(new Problem("LINE_REQUIRED", "Expected at least one line, or a deal to make them from, found neither.", "lines"));
        }

        var deal = await database.Deals.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken)
            ?? throw new NotFoundException("DEAL", id);
        await RequireNoOrderAsync(deal, cancellationToken);
        var flight = DefaultLine.FlightOf(deal.ExpectedClose, await calendar.TodayAsync(cancellationToken));
        var lines = DefaultLine.Of(
            deal.Amount, await HoldsAsync(deal, cancellationToken), flight, await EpisodesAsync(deal.PodcastId, flight, cancellationToken));
        return [.. lines.Select(line => InputOf(line, deal, isDraft))];
    }

    private async Task RequireNoOrderAsync(Deal deal, CancellationToken cancellationToken)
    {
        var number = await database.InsertionOrders.IgnoreAutoIncludes()
            .Where(order => order.DealId == deal.Id && order.Status != OrderStatus.Cancelled)
            .OrderBy(order => order.Number)
            .Select(order => order.Number)
            .FirstOrDefaultAsync(cancellationToken);
        InvalidInputException.ThrowIf(number is null ? null : new Problem(
            "DEAL_HAS_ORDER", $"The deal \"{deal.Name}\" has the order {number}; say the lines of a further one.", "lines"));
    }

    private Task<List<InventoryHold>> HoldsAsync(Deal deal, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        return database.InventoryHolds.AsNoTracking()
            .Where(hold => hold.DealId == deal.Id && hold.Status == HoldStatus.Held && hold.ExpiresAt > now)
            .OrderBy(hold => hold.CreatedAt).ThenBy(hold => hold.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<int> EpisodesAsync(Guid podcastId, Flight flight, CancellationToken cancellationToken)
    {
        var network = await calendar.NetworkAsync(cancellationToken);
        var (start, end) = (network.StartOf(flight.First), network.StartOf(flight.Last.AddDays(1)));
        return await database.Episodes.CountAsync(
            episode => episode.PodcastId == podcastId && episode.ArchivedAt == null && episode.PublishedAt >= start && episode.PublishedAt < end,
            cancellationToken);
    }

    private static OrderLineInput InputOf(DefaultLine line, Deal deal, bool isDraft) => new()
    {
        PodcastId = line.Hold?.PodcastId ?? deal.PodcastId,
        EpisodeId = line.Hold?.EpisodeId,
        HoldId = isDraft ? null : line.Hold?.Id,
        Placement = line.Placement,
        FlightStart = line.Flight.First,
        FlightEnd = line.Flight.Last,
        BookedImpressions = line.Impressions,
        Spots = line.Spots,
        RateKind = RateKind.FlatFee,
        Rate = new MoneyInput { MinorUnits = line.Fee.MinorUnits, Currency = line.Fee.Currency },
    };
}
