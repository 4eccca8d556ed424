namespace PodSales.GraphQL.Catalog;

/// <summary>What ad units can be filtered by.</summary>
public sealed class AdUnitFilter : FilterInputType<AdUnitType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<AdUnitType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("AdUnitFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(unit => unit.Name);
        descriptor.Field(unit => unit.Placement);
        descriptor.Field(unit => unit.ArchivedAt);
    }
}
