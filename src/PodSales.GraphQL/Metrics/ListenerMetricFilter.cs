namespace PodSales.GraphQL.Metrics;

/// <summary>What single figures can be filtered by.</summary>
public sealed class ListenerMetricFilter : FilterInputType<ListenerMetricType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<ListenerMetricType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("ListenerMetricFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(metric => metric.Day);
        descriptor.Field(metric => metric.Source);
        descriptor.Field(metric => metric.Kind);
        descriptor.Field(metric => metric.Value);
    }
}
