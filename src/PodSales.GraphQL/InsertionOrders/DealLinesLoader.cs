using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PodSales.Data.Reading;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads the lines of the orders of deals, all that one wave of resolvers asks for with one query, and of them what is selected.</summary>
public sealed class DealLinesLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : StatefulGroupedDataLoader<Guid, OrderLine>(scheduler, options)
{
    private static readonly RowQuery<Sold, OrderLine> Query = new(
        database =>
            from order in database.InsertionOrders
            where order.DealId != null
            join line in database.LineItems on order.Id equals EF.Property<Guid>(line, "OrderId")
            orderby order.Id, line.Id
            select new Sold { Order = order, Line = line },
        sold => sold.Order.DealId!.Value,
        ReadLine());

    /// <inheritdoc/>
    protected override async Task<ILookup<Guid, OrderLine>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, DataLoaderFetchContext<OrderLine[]> context, CancellationToken cancellationToken) =>
        (await rows.ReadAsync(Query.Narrowed(context.GetSelector().TryCompile<OrderLine>()), keys, cancellationToken))
            .ToLookup(read => read.Id, read => read.Row);

    private static Expression<Func<Sold, OrderLine>> ReadLine()
    {
        Expression<Func<Sold, Guid>> orderId = sold => sold.Order.Id;
        var sold = orderId.Parameters[0];
        var line = new ReplacingExpressionVisitor(
            OrderLine.Projection.Parameters, [Expression.Property(sold, nameof(Sold.Line)), orderId.Body]).Visit(OrderLine.Projection.Body);
        return Expression.Lambda<Func<Sold, OrderLine>>(line, sold);
    }

    private sealed class Sold
    {
        public required InsertionOrder Order { get; init; }

        public required LineItem Line { get; init; }
    }
}
