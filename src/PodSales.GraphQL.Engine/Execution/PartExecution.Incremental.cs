using PodSales.GraphQL.Engine.Execution.Incremental;
using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>What of the part comes later still (draft of incremental delivery).</content>
internal abstract partial class PartExecution
{
    private IncrementalWork? _work;

    /// <summary>The deferred fragments around the place that the part hangs on.</summary>
    protected virtual DeliveryGroups? OuterGroups => null;

    /// <summary>What was put off, as far as its place has not become null; null when that is nothing.</summary>
    public IncrementalWork? TakeWork()
    {
        _work?.RemoveLost(Tree);
        return _work;
    }

    /// <summary>Gives the memory of the values back, unless a resolver whose list is still read may ask for its place among them.</summary>
    public void LetGo()
    {
        if (_work is not { HasReaders: true })
        {
            Tree.Dispose();
        }
    }

    /// <summary>Executes the fields that come with an object, and puts off those that come later.</summary>
    protected void ExecuteObject(int cell, ObjectPlan plan, object value)
    {
        if (plan.IsWhole)
        {
            ExecuteFields(cell, plan, value);
            return;
        }

        Operation.Parts!.PutOff(plan.Deferred.Length);
        _work ??= new();
        var begun = BeginGroups(cell, plan, _work);
        ExecuteFields(cell, plan, value);
        _work.Groups.AddRange(begun);
        foreach (var deferred in plan.Deferred)
        {
            var part = new DeferredPart(Operation, Tree.PathOf(cell), deferred, value, GroupsAt(cell)!, ScopedStateOf(cell));
            _work.Parts.Add((cell, part));
        }
    }

    private List<DeliveryGroup> BeginGroups(int cell, ObjectPlan plan, IncrementalWork work)
    {
        var begun = new List<DeliveryGroup>();
        var around = GroupsAt(cell);
        foreach (var defer in plan.Defers)
        {
            var group = new DeliveryGroup(Tree.PathOf(cell), defer.Label, defer.Parent is { } parent ? around!.Find(parent) : null);
            around = new DeliveryGroups(defer, group, around);
            begun.Add(group);
        }

        if (!plan.Defers.IsEmpty)
        {
            work.GroupsByCell[cell] = around!;
        }

        return begun;
    }

    private DeliveryGroups? GroupsAt(int cell)
    {
        if (_work is { GroupsByCell: { Count: > 0 } known })
        {
            for (; cell >= 0; cell = Tree[cell].Container)
            {
                if (known.TryGetValue(cell, out var groups))
                {
                    return groups;
                }
            }
        }

        return OuterGroups;
    }

    // Of lists in lists only the outer one is streamed.
    private static bool IsStreamed(FieldPlan field, ValueShape shape) => field.Stream is not null && ReferenceEquals(shape, field.Shape);

    private ValueTask<object?> ReadAsync(object sequence, FieldPlan field, ValueShape shape) => IsStreamed(field, shape)
        ? AsyncSequence.OpenAsync(sequence, field.Stream!.InitialCount(Operation.Variables), Operation.Lifetime.Aborted)
        : AsyncSequence.ReadAsync(sequence, Operation.Lifetime.Aborted);

    private void CompleteStream(ResolverContext context, OpenSequence sequence)
    {
        try
        {
            CompleteStream(context.Cell, context.Plan, sequence, sequence.Rest is null ? null : context);
        }
        catch (GraphQLException refusal)
        {
            Fail(context.Cell, context.Plan, refusal);
        }

        if (sequence.Rest is null)
        {
            Release(context);
        }
    }

    /// <summary>Completes the items of a list that come at once, and puts off the others.</summary>
    /// <param name="cell">The place of the list.</param>
    /// <param name="field">Its field.</param>
    /// <param name="sequence">The items.</param>
    /// <param name="context">What the sequence needs until it has been read; null where it needs nothing.</param>
    private void CompleteStream(int cell, FieldPlan field, OpenSequence sequence, ResolverContext? context)
    {
        if (sequence.Rest is { } rest)
        {
            var stream = new StreamedList(Operation, Tree.PathOf(cell), field, rest, sequence.Items.Count, context)
            {
                OuterScopedState = ScopedStateOf(cell),
            };
            // It is to be closed in any case, also when its place becomes null.
            Operation.Parts!.Opened(stream);
            Operation.Parts.PutOff(1);
            _work ??= new();
            _work.HasReaders |= context is not null;
            _work.Streams.Add((cell, stream));
        }

        CompleteItems(cell, field.Shape.Item!, field, sequence.Items);
    }
}
