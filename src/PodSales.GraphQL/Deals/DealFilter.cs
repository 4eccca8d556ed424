namespace PodSales.GraphQL.Deals;

/// <summary>What deals can be filtered by.</summary>
public sealed class DealFilter : FilterInputType<DealType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<DealType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("DealFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(deal => deal.Name);
        descriptor.Field(deal => deal.Stage);
        descriptor.Field(deal => deal.StageChangedAt);
        descriptor.Field(deal => deal.LossReason);
        descriptor.Field(deal => deal.ExpectedClose);
        descriptor.Field(deal => deal.Owner);
        descriptor.Field(deal => deal.ClosedAt);
        descriptor.Field(deal => deal.CreatedAt);
        descriptor.Field(deal => deal.UpdatedAt);
    }
}
