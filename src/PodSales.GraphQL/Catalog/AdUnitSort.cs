namespace PodSales.GraphQL.Catalog;

/// <summary>What ad units can be sorted by.</summary>
public sealed class AdUnitSort : SortInputType<AdUnitType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<AdUnitType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("AdUnitSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(unit => unit.Name);
        descriptor.Field(unit => unit.Duration);
    }

    internal static SortDefinition<AdUnitType> ByName(SortDefinition<AdUnitType> sort) =>
        sort.IfEmpty(order => order.AddAscending(unit => unit.Name)).AddAscending(unit => unit.Id);
}
