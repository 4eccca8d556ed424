namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>What pending makegoods can be filtered by.</summary>
public sealed class PendingMakegoodFilter : FilterInputType<PendingMakegood>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<PendingMakegood> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("OwedMakegoodFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(pending => pending.FlightEnd);
        descriptor.Field(pending => pending.Owed);
    }
}
