using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>The lines of an order and what they add up to.</summary>
/// <param name="Lines">The lines, in the order of booking.</param>
/// <param name="Totals">Their sums.</param>
/// <param name="Shortfalls">What each line, by its id, failed to deliver; makegoods in other lines of the order count.</param>
public sealed record OrderContent(
    IReadOnlyList<OrderLine> Lines, OrderTotals Totals, IReadOnlyDictionary<Guid, LineShortfall> Shortfalls)
{
    internal static OrderContent Of(InsertionOrder order) => new(
        [.. order.Lines.OrderBy(line => line.Id).Select(line => OrderLine.Of(line, order.Id))],
        OrderTotals.Of(order.Totals()),
        order.Lines.ToDictionary(line => line.Id, line => LineShortfall.Of(order.ShortfallOf(line.Id)!)));
}
