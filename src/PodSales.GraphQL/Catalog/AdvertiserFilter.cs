namespace PodSales.GraphQL.Catalog;

/// <summary>What advertisers can be filtered by.</summary>
public sealed class AdvertiserFilter : FilterInputType<AdvertiserType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<AdvertiserType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("AdvertiserFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(advertiser => advertiser.Name);
        descriptor.Field(advertiser => advertiser.Company);
        descriptor.Field(advertiser => advertiser.Industry);
        descriptor.Field(advertiser => advertiser.ArchivedAt);
        descriptor.Field(advertiser => advertiser.UpdatedAt);
    }
}
