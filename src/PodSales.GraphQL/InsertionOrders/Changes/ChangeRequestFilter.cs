namespace PodSales.GraphQL.InsertionOrders.Changes;

/// <summary>What change requests can be filtered by.</summary>
public sealed class ChangeRequestFilter : FilterInputType<ChangeRequestType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<ChangeRequestType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("ChangeRequestFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(request => request.Status);
        descriptor.Field(request => request.ProposedBy);
        descriptor.Field(request => request.ProposedAt);
    }
}
