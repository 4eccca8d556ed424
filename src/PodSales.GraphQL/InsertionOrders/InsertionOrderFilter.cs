namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What orders can be filtered by.</summary>
public sealed class InsertionOrderFilter : FilterInputType<InsertionOrderType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<InsertionOrderType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("InsertionOrderFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(order => order.Number);
        descriptor.Field(order => order.Status);
        descriptor.Field(order => order.FlightStart);
        descriptor.Field(order => order.FlightEnd);
        descriptor.Field(order => order.PurchaseOrderNumber);
        descriptor.Field(order => order.CreatedAt);
        descriptor.Field(order => order.UpdatedAt);
    }
}
