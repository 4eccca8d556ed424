namespace PodSales.GraphQL.InsertionOrders.Inventory;

/// <summary>What holds can be filtered by.</summary>
public sealed class InventoryHoldFilter : FilterInputType<InventoryHoldType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<InventoryHoldType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("InventoryHoldFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(hold => hold.Status);
        descriptor.Field(hold => hold.HeldBy);
        descriptor.Field(hold => hold.ExpiresAt);
        descriptor.Field(hold => hold.FlightStart);
        descriptor.Field(hold => hold.FlightEnd);
    }
}
