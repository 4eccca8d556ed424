using System.Collections.Immutable;
using PodSales.Domain.Metrics;

namespace PodSales.Domain.Dashboards;

/// <summary>Whether imports work.</summary>
/// <param name="Latest">The latest imports, the latest first.</param>
/// <param name="LastSuccess">When the last one that went well ended, in UTC; null when there is none.</param>
public sealed record ImportReport(ImmutableArray<MetricsImport> Latest, DateTimeOffset? LastSuccess)
{
    /// <summary>The judgement by the latest five that are over.</summary>
    public ImportHealth Health => ImportHealthRule.Judge(Latest.Select(import => import.Status));

    /// <summary>When the last one began, in UTC; null when there is none.</summary>
    public DateTimeOffset? LastStarted => Latest.Select(import => import.StartedAt).Max();
}
