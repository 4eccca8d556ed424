namespace PodSales.GraphQL.Metrics;

/// <summary>What imports can be filtered by.</summary>
public sealed class MetricsImportFilter : FilterInputType<MetricsImportType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<MetricsImportType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("MetricsImportFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(import => import.Source);
        descriptor.Field(import => import.FileName);
        descriptor.Field(import => import.Status);
        descriptor.Field(import => import.CreatedAt);
    }
}
