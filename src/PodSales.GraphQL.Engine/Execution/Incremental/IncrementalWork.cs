using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>What the execution of a part has put off, each with the cell that it hangs on.</summary>
internal sealed class IncrementalWork
{
    public List<DeliveryGroup> Groups { get; } = [];

    /// <summary>The deferred fragments around the places where some begin.</summary>
    public Dictionary<int, DeliveryGroups> GroupsByCell { get; } = [];

    public List<(int Cell, DeferredPart Part)> Parts { get; } = [];

    public List<(int Cell, StreamedList Stream)> Streams { get; } = [];

    /// <summary>Whether there are lists that are read on by the resolver that gave them.</summary>
    public bool HasReaders { get; set; }

    public bool IsEmpty => Parts.Count == 0 && Streams.Count == 0;

    /// <summary>Forgets what hangs on places that have become null.</summary>
    public void RemoveLost(ResultTree tree)
    {
        Parts.RemoveAll(entry => IsLost(tree, entry.Cell));
        Streams.RemoveAll(entry => IsLost(tree, entry.Cell));
    }

    private static bool IsLost(ResultTree tree, int cell) => tree[cell].Kind is CellKind.Null || tree.IsLost(cell);
}
