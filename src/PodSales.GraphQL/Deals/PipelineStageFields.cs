using PodSales.Data.Tenancy;
using PodSales.GraphQL.Dashboards;

namespace PodSales.GraphQL.Deals;

/// <summary>The cards of a column.</summary>
[ExtendObjectType<PipelineStageType>]
public sealed class PipelineStageFields
{
    /// <summary>The deals in it that moved last, in the pipeline's currency; <c>deals</c> with a filter by stage pages through all.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="count">How many, from 1 to 100.</param>
    /// <param name="cards">Loads the cards of all stages together.</param>
    /// <param name="cancellationToken">Ends it.</param>
    [GraphQLName("deals")]
    public async Task<IReadOnlyList<DealType>> GetDealsAsync(
        [Parent(requires: $"{nameof(PipelineStageType.Stage)} {nameof(PipelineStageType.Currency)}")] PipelineStageType stage,
        PipelineCardsLoader cards,
        CancellationToken cancellationToken,
        int count = 20)
    {
        ArgumentNullException.ThrowIfNull(stage);
        var column = new PipelineCards(stage.Stage, stage.Currency, DashboardCount.Check(nameof(count), count));
        return await cards.LoadAsync(column, cancellationToken) ?? [];
    }

    /// <summary>What they are worth times the chance of the stage.</summary>
    [GraphQLName("weighted")]
    public async Task<MoneyAmount> GetWeightedAsync(
        [Parent] PipelineStageType stage, StageChancesLoader chances, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return MoneyAmount.Of(stage.Summary.WeightedBy(await chances.LoadRequiredAsync(tenant.TenantId, cancellationToken)).Weighted);
    }

    /// <summary>The chance that a deal in it is won, from 0 to 1, that its worth is weighted by: learned or assumed, as <c>Pipeline.probabilitySource</c> says.</summary>
    [GraphQLName("probability")]
    public async Task<decimal> GetProbabilityAsync(
        [Parent] PipelineStageType stage, StageChancesLoader chances, [Service] ITenant tenant, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stage);
        return (await chances.LoadRequiredAsync(tenant.TenantId, cancellationToken))[stage.Stage];
    }
}
