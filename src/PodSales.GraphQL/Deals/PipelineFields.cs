namespace PodSales.GraphQL.Deals;

/// <summary>The fields of the pipeline that are read when asked for.</summary>
[ExtendObjectType<PipelineType>]
public sealed class PipelineFields
{
    /// <summary>What the pipeline is likely to bring, by month of expected closing, in time order; deals without a day come last.</summary>
    [GraphQLName("forecast")]
    public async Task<IReadOnlyList<ForecastMonth>> GetForecastAsync(
        [Parent(requires: nameof(PipelineType.Currency))] PipelineType pipeline,
        [Service] PipelineService pipelines,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return [.. (await pipelines.ForecastAsync(pipeline.Currency, cancellationToken)).Select(month => new ForecastMonth(month))];
    }
}
