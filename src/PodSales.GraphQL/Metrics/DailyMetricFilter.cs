namespace PodSales.GraphQL.Metrics;

/// <summary>What daily figures can be filtered by.</summary>
public sealed class DailyMetricFilter : FilterInputType<DailyMetricType>
{
    /// <inheritdoc/>
    protected override void Configure(IFilterInputTypeDescriptor<DailyMetricType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("DailyMetricFilterInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(metric => metric.Day);
        descriptor.Field(metric => metric.Source);
        descriptor.Field(metric => metric.Downloads);
    }
}
