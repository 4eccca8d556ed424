using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;
using PodSales.Domain.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>The network's calendar: its day begins at midnight in its own time zone.</summary>
public sealed class NetworkCalendar(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    private Tenant? _network;

    /// <summary>The network's day now.</summary>
    /// <param name="cancellationToken">Ends the look-up of the time zone.</param>
    public async Task<DateOnly> TodayAsync(CancellationToken cancellationToken) =>
        (await NetworkAsync(cancellationToken)).Today(clock.GetUtcNow());

    /// <summary>The network itself: its time zone, and the currency of its reports. Read once.</summary>
    /// <param name="cancellationToken">Ends the look-up.</param>
    public async Task<Tenant> NetworkAsync(CancellationToken cancellationToken) => _network ??=
        await database.Tenants.AsNoTracking().SingleAsync(row => row.Id == tenant.TenantId, cancellationToken);
}
