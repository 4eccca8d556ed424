namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>What holds can be sorted by.</summary>
public sealed class InventoryHoldSort : SortInputType<InventoryHoldType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<InventoryHoldType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("InventoryHoldSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(hold => hold.ExpiresAt);
        descriptor.Field(hold => hold.CreatedAt);
    }

    internal static SortDefinition<InventoryHoldType> FirstToExpire(SortDefinition<InventoryHoldType> sort) =>
        sort.IfEmpty(order => order.AddAscending(row => row.ExpiresAt)).AddAscending(row => row.Id);
}
