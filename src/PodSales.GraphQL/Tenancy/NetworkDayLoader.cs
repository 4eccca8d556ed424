using Microsoft.EntityFrameworkCore;
using PodSales.Data;

namespace PodSales.GraphQL.Tenancy;

/// <summary>Loads which day it is in a network, once a request however many fields reckon with it.</summary>
public sealed class NetworkDayLoader(
    IDbContextFactory<PodSalesDbContext> databases, TimeProvider clock, IBatchScheduler scheduler, DataLoaderOptions options)
    : BatchDataLoader<Guid, DateOnly>(scheduler, options)
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<Guid, DateOnly>> LoadBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var networks = await database.Tenants.AsNoTracking().Where(network => keys.Contains(network.Id)).ToListAsync(cancellationToken);
        return networks.ToDictionary(network => network.Id, network => network.Today(clock.GetUtcNow()));
    }
}
