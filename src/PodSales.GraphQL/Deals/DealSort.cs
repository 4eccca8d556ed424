namespace PodSales.GraphQL.Deals;

/// <summary>What deals can be sorted by.</summary>
public sealed class DealSort : SortInputType<DealType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<DealType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("DealSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(deal => deal.Name);
        descriptor.Field(deal => deal.StageChangedAt);
        descriptor.Field(deal => deal.ExpectedClose);
        descriptor.Field(deal => deal.CreatedAt);
        descriptor.Field(deal => deal.UpdatedAt);
    }

    // Both ways down, so that the index of the moments of change is read backwards.
    internal static SortDefinition<DealType> NewestFirst(SortDefinition<DealType> sort) => sort
        .IfEmpty(order => order.AddDescending(deal => deal.UpdatedAt).AddDescending(deal => deal.Id))
        .AddAscending(deal => deal.Id);
}
