using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Moves lines along by the network's calendar: begins and ends flights, lets reservations run out.</summary>
internal sealed class FlightTransitions(PodSalesDbContext database, InsertionOrderService orders, FeatureGate features, NetworkCalendar calendar)
    : INetworkJob
{
    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.IoBookings))
        {
            return;
        }

        foreach (var id in await DueAsync(await calendar.TodayAsync(cancellationToken), cancellationToken))
        {
            database.ChangeTracker.Clear();
            await orders.AdvanceAsync(id, cancellationToken);
        }
    }

    private Task<List<Guid>> DueAsync(DateOnly today, CancellationToken cancellationToken) => database.InsertionOrders
        .Where(order => order.Lines.Any(line =>
            (line.Status == LineStatus.Booked && line.Flight.First <= today)
            || ((line.Status == LineStatus.InFlight || line.Status == LineStatus.Paused) && line.Flight.Last < today)
            || (line.Status == LineStatus.Reserved && line.HeldThrough < today)))
        .Select(order => order.Id)
        .ToListAsync(cancellationToken);
}
