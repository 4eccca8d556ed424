using PodSales.Data.Metrics;
using PodSales.GraphQL.Automation;

namespace PodSales.GraphQL.Metrics;

/// <summary>Marks imports as failed that a dead server left behind.</summary>
internal sealed class AbandonedImports(MetricsStore store) : INetworkJob
{
    public Task RunAsync(CancellationToken cancellationToken) => store.FailAbandonedAsync(cancellationToken);
}
