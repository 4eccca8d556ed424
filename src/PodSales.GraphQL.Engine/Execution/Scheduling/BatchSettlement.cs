using PodSales.GraphQL.Engine.DataLoaders;

namespace PodSales.GraphQL.Engine.Execution.Scheduling;

/// <summary>Completes the loads of a batch that has been fetched.</summary>
internal sealed class BatchSettlement(Batch batch) : WorkItem
{
    public override void Run() => batch.Settle();
}
