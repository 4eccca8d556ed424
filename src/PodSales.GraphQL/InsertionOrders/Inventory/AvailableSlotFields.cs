namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>The fields of a slot that lie elsewhere.</summary>
[ExtendObjectType<AvailableSlot>]
public sealed class AvailableSlotFields
{
    /// <summary>The order whose line has it; null for a slot that is free or held.</summary>
    [GraphQLName("insertionOrder")]
    public async Task<InsertionOrderType?> GetInsertionOrderAsync(
        [Parent(requires: nameof(AvailableSlot.OrderId))] AvailableSlot slot, InsertionOrderByIdLoader orders, CancellationToken cancellationToken) =>
        slot.OrderId is { } orderId ? await orders.LoadAsync(orderId, cancellationToken) : null;

    /// <summary>The hold that has it; null for a slot that is free or booked.</summary>
    [GraphQLName("hold")]
    public async Task<InventoryHoldType?> GetHoldAsync(
        [Parent(requires: nameof(AvailableSlot.HoldId))] AvailableSlot slot, InventoryHoldByIdLoader holds, CancellationToken cancellationToken) =>
        slot.HoldId is { } holdId ? await holds.LoadAsync(holdId, cancellationToken) : null;
}
