using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;
using PodSales.Data.Reading;
using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>Loads the lines of the orders of deals, all that one wave of resolvers asks for with one query.</summary>
public sealed class DealLinesLoader(RowReader rows, IBatchScheduler scheduler, DataLoaderOptions options)
    : GroupedDataLoader<Guid, OrderLine>(scheduler, options)
{
    private static readonly RowQuery<Sold, Row> Query = new(
        database =>
            from order in database.InsertionOrders
            where order.DealId != null
            join line in database.LineItems on order.Id equals EF.Property<Guid>(line, "OrderId")
            orderby order.Id, line.Id
            select new Sold { Order = order, Line = line },
        sold => sold.Order.DealId!.Value,
        MakeRow());

    /// <inheritdoc/>
    protected override async Task<ILookup<Guid, OrderLine>> LoadGroupedBatchAsync(
        IReadOnlyList<Guid> keys, CancellationToken cancellationToken) =>
        (await rows.ReadAsync(Query, keys, cancellationToken)).ToLookup(row => row.DealId, row => row.Line);

    private static Expression<Func<Sold, Row>> MakeRow()
    {
        Expression<Func<Sold, Guid>> dealId = sold => sold.Order.DealId!.Value;
        Expression<Func<Sold, Guid>> orderId = sold => sold.Order.Id;
        var sold = dealId.Parameters[0];
        var line = new ReplacingExpressionVisitor(
            OrderLine.Projection.Parameters, [Expression.Property(sold, nameof(Sold.Line)), orderId.Of(sold)]).Visit(OrderLine.Projection.Body);
        return Expression.Lambda<Func<Sold, Row>>(Expression.New(typeof(Row).GetConstructors()[0], dealId.Body, line), sold);
    }

    private sealed class Sold
    {
        public required InsertionOrder Order { get; init; }

        public required LineItem Line { get; init; }
    }

    private sealed record Row(Guid DealId, OrderLine Line);
}
