namespace PodSales.GraphQL.Engine.Execution.Scheduling;

/// <summary>Stands for something that had to end before the request, and has.</summary>
internal sealed class NothingToDo : WorkItem
{
    private NothingToDo()
    {
    }

    public static NothingToDo Instance { get; } = new();

    public override void Run()
    {
    }
}
