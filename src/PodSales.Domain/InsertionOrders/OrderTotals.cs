namespace PodSales.Domain.InsertionOrders;

/// <summary>
/// What the live lines of an order come to. Makegoods cost nothing and their impressions are not sold ones.
/// </summary>
/// <param name="Gross">The price before commission.</param>
/// <param name="Commission">The agency's part, rounded once on the whole, halves to even.</param>
/// <param name="Net">What is left: gross less commission.</param>
/// <param name="BookedImpressions">Impressions sold.</param>
/// <param name="DeliveredImpressions">Impressions delivered on sold lines.</param>
public sealed record OrderTotals(Money Gross, Money Commission, Money Net, long BookedImpressions, long DeliveredImpressions);
