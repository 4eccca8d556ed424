using PodSales.Domain.Dashboards;
using PodSales.GraphQL.Metrics;

namespace PodSales.GraphQL.Dashboards;

/// <summary>Whether imports work.</summary>
[GraphQLName("ImportReport")]
public sealed class ImportsCard(ImportReport report)
{
    /// <summary>The judgement by the latest five that are over.</summary>
    public ImportHealth Health => report.Health;

    /// <summary>When the last one that went well ended; null when there is none.</summary>
    public DateTimeOffset? LastSuccess => report.LastSuccess;

    /// <summary>When the last one began; null when there is none.</summary>
    public DateTimeOffset? LastStarted => report.LastStarted;

    /// <summary>The latest ten, the latest first.</summary>
    public IReadOnlyList<MetricsImportType> Latest => [.. report.Latest.Select(MetricsImportType.Of)];
}
