using System.Text.Json.Serialization;
using PodSales.Domain.Deals;

namespace PodSales.GraphQL.Rest;

/// <summary>The dashboard of those who run the sales, as the seed tells it. Deal values are in units of the network's currency.</summary>
/// <param name="PipelineForecast">The open deals by stage.</param>
/// <param name="WinLoss">How deals ended.</param>
/// <param name="EtlHealth">Whether imports work.</param>
public sealed record OpsDashboardBody(OpsDashboardBody.Forecast PipelineForecast, OpsDashboardBody.Results WinLoss, OpsDashboardBody.Imports EtlHealth)
{
    /// <summary>The open deals by stage.</summary>
    /// <param name="Stages">In the order of the pipeline.</param>
    /// <param name="TotalDeals">How many are open.</param>
    /// <param name="TotalPipelineValue">What they are worth.</param>
    /// <param name="WeightedPipelineValue">What they are worth by the probability of their stages.</param>
    public sealed record Forecast(IReadOnlyList<StageTotal> Stages, int TotalDeals, decimal TotalPipelineValue, decimal WeightedPipelineValue);

    /// <summary>The deals of a stage.</summary>
    /// <param name="Stage">The stage.</param>
    /// <param name="Count">How many.</param>
    /// <param name="TotalValue">What they are worth.</param>
    public sealed record StageTotal(DealStage Stage, int Count, decimal TotalValue);

    /// <summary>How deals ended, whatever the date.</summary>
    /// <param name="Won">How many were won.</param>
    /// <param name="Lost">How many were lost.</param>
    /// <param name="WinRate">The won in per cent of both; 0 when there are none.</param>
    /// <param name="TotalClosed">Both.</param>
    public sealed record Results(int Won, int Lost, double WinRate, int TotalClosed);

    /// <summary>Whether imports work.</summary>
    /// <param name="Latest">The latest ten, the newest first.</param>
    /// <param name="HealthStatus"><c>healthy</c>, <c>degraded</c> or <c>failing</c>.</param>
    /// <param name="LastImport">When the newest began; null when there was none.</param>
    public sealed record Imports(
        [property: JsonPropertyName("imports")] IReadOnlyList<ImportBody> Latest, string HealthStatus, DateTimeOffset? LastImport);
}
