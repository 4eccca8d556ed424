namespace PodSales.GraphQL.Rest;

/// <summary>What the jobs found, all but the recalculation of matches.</summary>
/// <param name="Status"><c>completed</c>.</param>
/// <param name="EtlHealth">Whether imports went well.</param>
/// <param name="MetricsRefresh">Of when the daily figures are.</param>
/// <param name="PipelineAlerts">The deals that need attention.</param>
public sealed record AutomationRunBody(string Status, EtlHealthBody EtlHealth, MetricsRefreshBody MetricsRefresh, PipelineAlertsBody PipelineAlerts);
