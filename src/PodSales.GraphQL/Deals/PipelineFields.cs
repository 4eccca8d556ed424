using PodSales.Data.Tenancy;

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

    /// <summary>What the open deals are worth, each times the chance of its stage.</summary>
    [GraphQLName("openWeighted")]
    public async Task<MoneyAmount> GetOpenWeightedAsync(
        [Parent] PipelineType pipeline, StageChancesLoader chances, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        return MoneyAmount.Of(pipeline.Sums.WeightedBy(await chances.LoadRequiredAsync(tenant.TenantId, cancellationToken)).OpenWeighted);
    }

    /// <summary>Whether what is weighted is weighted by learned chances of the stages or by assumed ones.</summary>
    [GraphQLName("probabilitySource")]
    public async Task<ProbabilitySource> GetProbabilitySourceAsync(
        StageChancesLoader chances, [Service] ITenant tenant, CancellationToken cancellationToken) =>
        (await chances.LoadRequiredAsync(tenant.TenantId, cancellationToken)).IsLearned ? ProbabilitySource.Learned : ProbabilitySource.Assumed;
}
