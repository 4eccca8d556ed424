using Microsoft.EntityFrameworkCore;
using PodSales.Data;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads the lines of the orders of deals, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealLinesLoader(IDbContextFactory<PodSalesDbContext> databases, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, OrderLine>(scheduler, options)
{
    private static readonly Func<PodSalesDbContext, IReadOnlyList<Guid>, IAsyncEnumerable<Row>> Query = EF.CompileAsyncQuery(
        (PodSalesDbContext database, IReadOnlyList<Guid> keys) =>
            from order in database.InsertionOrders
            let deal = order.DealId ?? Guid.Empty
            where order.DealId != null && keys.Contains(order.DealId.Value)
            join line in database.LineItems.AsNoTracking() on order.Id equals EF.Property<Guid>(line, "OrderId")
            orderby order.Id, line.Id
            select new Row(deal, order.Id, line));

    /// <inheritdoc/>
    protected override async Task<ILookup<Guid, OrderLine>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await Query(database, keys).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.DealId, row => OrderLine.Of(row.Line, row.OrderId));
    }

    private sealed record Row(Guid DealId, Guid OrderId, LineItem Line);
}
