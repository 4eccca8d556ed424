using Sums = PodSales.Domain.InsertionOrders.OrderTotals;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What an order adds up to.</summary>
/// <param name="Gross">Before the agency's commission.</param>
/// <param name="Commission">The agency's commission.</param>
/// <param name="Net">After the agency's commission.</param>
/// <param name="BookedImpressions">The impressions sold.</param>
/// <param name="DeliveredImpressions">The impressions delivered so far.</param>
public sealed record OrderTotals(
    MoneyAmount Gross, MoneyAmount Commission, MoneyAmount Net, long BookedImpressions, long DeliveredImpressions)
{
    internal static OrderTotals Of(Sums totals) => new(
        MoneyAmount.Of(totals.Gross),
        MoneyAmount.Of(totals.Commission),
        MoneyAmount.Of(totals.Net),
        totals.BookedImpressions,
        totals.DeliveredImpressions);
}
