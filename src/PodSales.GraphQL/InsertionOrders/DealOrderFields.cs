using PodSales.GraphQL.Deals;

namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What was booked for a deal.</summary>
[ExtendObjectType<DealType>]
public sealed class DealOrderFields
{
    /// <summary>The orders that were booked for it, the oldest first.</summary>
    [GraphQLName("insertionOrders")]
    public async Task<IReadOnlyList<InsertionOrderType>> GetInsertionOrdersAsync(
        [Parent(requires: nameof(DealType.Id))] DealType deal, DealOrdersLoader orders, CancellationToken cancellationToken) =>
        await orders.LoadAsync(deal.Id, cancellationToken) ?? [];

    /// <summary>The lines of all its orders, in the order of booking.</summary>
    [GraphQLName("lines")]
    public async Task<IReadOnlyList<OrderLine>> GetLinesAsync(
        [Parent(requires: nameof(DealType.Id))] DealType deal,
        QueryContext<OrderLine> query,
        DealLinesLoader lines,
        CancellationToken cancellationToken) =>
        await lines.Select(query.Selector).LoadAsync(deal.Id, cancellationToken) ?? [];
}
