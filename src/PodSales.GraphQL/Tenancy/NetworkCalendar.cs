using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>The network's calendar: its day begins at midnight in its own time zone.</summary>
public sealed class NetworkCalendar(PodSalesDbContext database, ITenant tenant, TimeProvider clock)
{
    /// <summary>The network's day now.</summary>
    /// <param name="cancellationToken">Ends the look-up of the time zone.</param>
    public async Task<DateOnly> TodayAsync(CancellationToken cancellationToken)
    {
        var network = await database.Tenants.AsNoTracking().SingleAsync(row => row.Id == tenant.TenantId, cancellationToken);
        return network.Today(clock.GetUtcNow());
    }
}
