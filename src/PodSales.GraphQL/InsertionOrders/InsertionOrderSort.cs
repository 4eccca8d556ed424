namespace PodSales.GraphQL.InsertionOrders;

/// <summary>What orders can be sorted by.</summary>
public sealed class InsertionOrderSort : SortInputType<InsertionOrderType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<InsertionOrderType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("InsertionOrderSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(order => order.Number);
        descriptor.Field(order => order.FlightStart);
        descriptor.Field(order => order.FlightEnd);
        descriptor.Field(order => order.CreatedAt);
    }

    internal static SortDefinition<InsertionOrderType> LatestFlightFirst(SortDefinition<InsertionOrderType> sort) =>
        sort.IfEmpty(order => order.AddDescending(row => row.FlightStart)).AddAscending(row => row.Id);
}
