using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Data.Events;
using PodSales.Data.Tenancy;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Keeps what happens to other shows' orders from those who only see their own.</summary>
public sealed class OwnShowEvents(ITenant tenant, IDbContextFactory<PodSalesDbContext> databases)
{
    /// <summary>Passes on what the caller may be told of.</summary>
    /// <param name="happened">What happens in the network.</param>
    public IAsyncEnumerable<EventRecord> In(IAsyncEnumerable<EventRecord> happened) =>
        tenant.OnlyShowsOf is null ? happened : happened.Where(IsOwnAsync);

    // An import tells of no show, only that there are new figures.
    private async ValueTask<bool> IsOwnAsync(EventRecord happened, CancellationToken cancellationToken)
    {
        if (!happened.Type.StartsWith("io.", StringComparison.Ordinal))
        {
            return true;
        }

        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.InsertionOrders.AnyAsync(order => order.Id == happened.AggregateId, cancellationToken);
    }
}
