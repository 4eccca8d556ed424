namespace PodSales.GraphQL.Engine.Execution.Scheduling;

/// <summary>Something that the worker of a request does when its turn comes.</summary>
internal abstract class WorkItem
{
    public abstract void Run();
}
