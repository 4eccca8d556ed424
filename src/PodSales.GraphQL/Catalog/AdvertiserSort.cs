namespace PodSales.GraphQL.Catalog;

/// <summary>What advertisers can be sorted by.</summary>
public sealed class AdvertiserSort : SortInputType<AdvertiserType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<AdvertiserType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("AdvertiserSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(advertiser => advertiser.Name);
        descriptor.Field(advertiser => advertiser.CreatedAt);
        descriptor.Field(advertiser => advertiser.UpdatedAt);
    }

    internal static SortDefinition<AdvertiserType> ByName(SortDefinition<AdvertiserType> sort) =>
        sort.IfEmpty(order => order.AddAscending(advertiser => advertiser.Name)).AddAscending(advertiser => advertiser.Id);
}
