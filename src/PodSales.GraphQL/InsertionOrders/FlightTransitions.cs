using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain;
using PodSales.Domain.InsertionOrders;
using PodSales.GraphQL.Automation;
using PodSales.GraphQL.Features;
using PodSales.GraphQL.Tenancy;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Moves lines along by the network's calendar: begins and ends flights, lets reservations run out.</summary>
internal sealed partial class FlightTransitions(
    PodSalesDbContext database, ITenant tenant, FeatureGate features, NetworkCalendar calendar, TimeProvider clock, ILogger<FlightTransitions> log)
    : INetworkJob
{
    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (!await features.IsOnAsync(Feature.IoBookings))
        {
            return;
        }

        var today = await calendar.TodayAsync(cancellationToken);
        foreach (var id in await DueAsync(today, cancellationToken))
        {
            await AdvanceAsync(id, today, cancellationToken);
        }
    }

    private Task<List<Guid>> DueAsync(DateOnly today, CancellationToken cancellationToken) => database.InsertionOrders
        .Where(order => order.Lines.Any(line =>
            (line.Status == LineStatus.Booked && line.Flight.First <= today)
            || ((line.Status == LineStatus.InFlight || line.Status == LineStatus.Paused) && line.Flight.Last < today)
            || (line.Status == LineStatus.Reserved && line.HeldThrough < today)))
        .Select(order => order.Id)
        .ToListAsync(cancellationToken);

    private async Task AdvanceAsync(Guid id, DateOnly today, CancellationToken cancellationToken)
    {
        database.ChangeTracker.Clear();
        var order = await database.InsertionOrders.SingleAsync(row => row.Id == id, cancellationToken);
        var lines = order.Advance(today, new Stamp(clock.GetUtcNow(), tenant.Actor));
        try
        {
            await database.SaveChangesAsync(cancellationToken);
            LogAdvanced(lines.Length, order.Number);
        }
        catch (StaleVersionException)
        {
            // Somebody changes the order at this moment; the next run finds what is still due.
            LogBusy(order.Number);
        }
    }

    [LoggerMessage(1, LogLevel.Information, "Moved {Lines} lines of {Number} along by date")]
    private partial void LogAdvanced(int lines, string number);

    [LoggerMessage(2, LogLevel.Information, "{Number} is being changed; its lines are moved along later")]
    private partial void LogBusy(string number);
}
