namespace PodSales.GraphQL.Metrics;

/// <summary>What imports can be sorted by.</summary>
public sealed class MetricsImportSort : SortInputType<MetricsImportType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<MetricsImportType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("MetricsImportSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(import => import.CreatedAt);
        descriptor.Field(import => import.FileName);
    }

    internal static SortDefinition<MetricsImportType> NewestFirst(SortDefinition<MetricsImportType> sort) =>
        sort.IfEmpty(order => order.AddDescending(import => import.CreatedAt)).AddAscending(import => import.Id);
}
