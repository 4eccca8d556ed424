using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>The lines of an order and what they add up to.</summary>
/// <param name="Lines">The lines, in the order of booking.</param>
/// <param name="Totals">Their sums.</param>
public sealed record OrderContent(IReadOnlyList<OrderLine> Lines, OrderTotals Totals)
{
    internal static OrderContent Of(InsertionOrder order) =>
        new([.. order.Lines.OrderBy(line => line.Id).Select(line => OrderLine.Of(line, order.ShortfallOf(line.Id)!))], OrderTotals.Of(order.Totals()));
}
