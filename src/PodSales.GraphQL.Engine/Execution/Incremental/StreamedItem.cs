using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>One item of a streamed list.</summary>
/// <param name="operation">The operation.</param>
/// <param name="stream">The list.</param>
/// <param name="field">The field of the list.</param>
/// <param name="index">The position of the item in the whole list.</param>
internal sealed class StreamedItem(OperationExecution operation, StreamedList stream, FieldPlan field, int index)
    : PartExecution(operation, new ResultTree(operation.Plan, stream.Path, index))
{
    public int Index => index;

    /// <summary>Where the item is in <see cref="PartExecution.Tree"/>.</summary>
    public int Cell { get; private set; }

    public bool IsFinished { get; private set; }

    protected override IImmutableDictionary<string, object?> OuterScopedState => stream.OuterScopedState;

    public void Start(object? value)
    {
        var shape = field.Shape.Item!;
        Cell = Tree.StartItem(shape.IsNonNull);
        Complete(Cell, shape, field, value);
        if (!IsSuspended)
        {
            Finish();
        }
    }

    protected override void Finish()
    {
        IsFinished = true;
        Operation.Parts!.Delivery!.Finished(stream);
    }
}
