namespace PodSales.GraphQL.InsertionOrders.Delivery;

/// <summary>What pending makegoods can be sorted by.</summary>
public sealed class PendingMakegoodSort : SortInputType<PendingMakegood>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<PendingMakegood> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("OwedMakegoodSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(pending => pending.FlightEnd);
        descriptor.Field(pending => pending.Owed);
    }

    internal static SortDefinition<PendingMakegood> OldestFirst(SortDefinition<PendingMakegood> sort) =>
        sort.IfEmpty(order => order.AddAscending(row => row.FlightEnd)).AddAscending(row => row.LineId);
}
