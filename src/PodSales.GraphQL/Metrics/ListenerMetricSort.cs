namespace PodSales.GraphQL.Metrics;

/// <summary>What single figures can be sorted by.</summary>
public sealed class ListenerMetricSort : SortInputType<ListenerMetricType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<ListenerMetricType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("ListenerMetricSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(metric => metric.Day);
        descriptor.Field(metric => metric.Source);
        descriptor.Field(metric => metric.Value);
    }

    // Day, episode, source and kind are the key.
    internal static SortDefinition<ListenerMetricType> LatestFirst(SortDefinition<ListenerMetricType> sort) => sort
        .IfEmpty(order => order.AddDescending(metric => metric.Day))
        .AddAscending(metric => metric.Day)
        .AddAscending(metric => metric.EpisodeId)
        .AddAscending(metric => metric.Source)
        .AddAscending(metric => metric.Ordinal);
}
