namespace PodSales.GraphQL.Metrics;

/// <summary>What daily figures can be sorted by.</summary>
public sealed class DailyMetricSort : SortInputType<DailyMetricType>
{
    /// <inheritdoc/>
    protected override void Configure(ISortInputTypeDescriptor<DailyMetricType> descriptor)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Name("DailyMetricSortInput");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(metric => metric.Day);
        descriptor.Field(metric => metric.Source);
    }

    // Day, episode and source are the key, which is read backwards unless another order is asked for.
    internal static SortDefinition<DailyMetricType> LatestFirst(SortDefinition<DailyMetricType> sort) => sort
        .IfEmpty(order => order
            .AddDescending(metric => metric.Day)
            .AddDescending(metric => metric.EpisodeId)
            .AddDescending(metric => metric.Source))
        .AddAscending(metric => metric.Day)
        .AddAscending(metric => metric.EpisodeId)
        .AddAscending(metric => metric.Source);
}
