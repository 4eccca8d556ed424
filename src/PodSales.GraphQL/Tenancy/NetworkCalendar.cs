using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Tenancy;

/// <summary>The network's calendar: its day begins at midnight in its own time zone.</summary>
public sealed class NetworkCalendar(IDbContextFactory<PodSalesDbContext> databases, ITenant tenant, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _once = new(1, 1);
    private DateOnly? _today;

    /// <summary>The network's day at the time of the request.</summary>
    /// <param name="cancellationToken">Ends the look-up of the time zone.</param>
    public async Task<DateOnly> TodayAsync(CancellationToken cancellationToken)
    {
        await _once.WaitAsync(cancellationToken);
        try
        {
            return _today ??= await FindTodayAsync(cancellationToken);
        }
        finally
        {
            _once.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _once.Dispose();

    private async Task<DateOnly> FindTodayAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var network = await database.Tenants.AsNoTracking().SingleAsync(row => row.Id == tenant.TenantId, cancellationToken);
        return network.Today(clock.GetUtcNow());
    }
}
