using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>
/// Fields of one object that come later, and with the same deferred fragments (draft of incremental delivery,
/// "ExecuteExecutionGroup").
/// </summary>
/// <param name="operation">The operation.</param>
/// <param name="path">The place of the object.</param>
/// <param name="deferred">The fields.</param>
/// <param name="parent">The object.</param>
/// <param name="groups">The deferred fragments around the place.</param>
/// <param name="scopedState">The state that was passed on to the place.</param>
internal sealed class DeferredPart(
    OperationExecution operation,
    Path path,
    DeferredFields deferred,
    object parent,
    DeliveryGroups groups,
    IImmutableDictionary<string, object?> scopedState)
    : PartExecution(operation, new ResultTree(operation.Plan, path))
{
    public Path Path => path;

    /// <summary>The deferred fragments that wait for it; the first that is complete delivers it.</summary>
    public ImmutableArray<DeliveryGroup> Groups { get; } = [.. deferred.Defers.Select(groups.Find)];

    /// <summary>The lists in it that are streamed once it is delivered.</summary>
    public List<StreamedList> Streams { get; } = [];

    public bool IsStarted { get; private set; }

    /// <summary>Whether it is complete, be it that it failed.</summary>
    public bool IsFinished { get; private set; }

    public bool IsFailed => IsFinished && Tree.IsNull;

    protected override DeliveryGroups? OuterGroups => groups;

    protected override IImmutableDictionary<string, object?> OuterScopedState => scopedState;

    public void Start()
    {
        if (IsStarted)
        {
            return;
        }

        IsStarted = true;
        Tree.Start(deferred.Fields);
        ExecuteFields(ResultTree.Root, deferred.Fields, parent);
        if (!IsSuspended)
        {
            Finish();
        }
    }

    protected override void Finish()
    {
        IsFinished = true;
        Operation.Parts!.Delivery!.Finished(this);
    }
}
