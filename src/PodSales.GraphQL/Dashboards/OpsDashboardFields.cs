using PodSales.GraphQL.Deals;

namespace PodSales.GraphQL.Dashboards;

/// <summary>The cards of the operations dashboard.</summary>
[ExtendObjectType<OpsDashboard>]
public sealed class OpsDashboardFields
{
    private const int MostDays = 3660;

    /// <summary>The pipeline by stage, in your network's currency.</summary>
    [GraphQLName("pipeline")]
    public async Task<PipelineType> GetPipelineAsync([Service] OpsDashboardService cards, CancellationToken cancellationToken) =>
        new(await cards.PipelineAsync(cancellationToken));

    /// <summary>What the pipeline is likely to bring by month of expected closing, in your network's currency.</summary>
    [GraphQLName("forecast")]
    public async Task<IReadOnlyList<ForecastMonth>> GetForecastAsync([Service] OpsDashboardService cards, CancellationToken cancellationToken) =>
        [.. (await cards.ForecastAsync(cancellationToken)).Select(month => new ForecastMonth(month))];

    /// <summary>How the deals ended that were closed lately, in your network's currency.</summary>
    /// <param name="cards">Reads it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <param name="days">Over how many days, today included; from 1 to 3660.</param>
    [GraphQLName("winLoss")]
    public async Task<WinLossCard> GetWinLossAsync([Service] OpsDashboardService cards, CancellationToken cancellationToken, int days = 90) =>
        new(await cards.WinLossAsync(DashboardCount.Check(nameof(days), days, MostDays), cancellationToken));

    /// <summary>Whether imports work.</summary>
    [GraphQLName("imports")]
    public async Task<ImportsCard> GetImportsAsync([Service] OpsDashboardService cards, CancellationToken cancellationToken) =>
        new(await cards.ImportsAsync(cancellationToken));
}
