namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>What change requests can be sorted by.</summary>
public sealed class ChangeRequestSort : SortInputType<ChangeRequestType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<ChangeRequestType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("ChangeRequestSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(request => request.ProposedAt);
    }

    internal static SortDefinition<ChangeRequestType> NewestFirst(SortDefinition<ChangeRequestType> sort) =>
        sort.IfEmpty(order => order.AddDescending(row => row.ProposedAt)).AddDescending(row => row.Id);
}
