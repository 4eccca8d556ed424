using System.Collections;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Completing values (specification, "Value Completion").</content>
internal abstract partial class PartExecution
{
    protected void Complete(int cell, ValueShape shape, FieldPlan field, object? value)
    {
        try
        {
            switch (value)
            {
                case null:
                    CompleteNull(cell, shape, field);
                    break;
                case IError error:
                    Fail(cell, field, error);
                    break;
                default:
                    CompleteValue(cell, shape, field, value);
                    break;
            }
        }
#pragma warning disable CA1031 // Whatever the schema's own code throws becomes an error of the field.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Fail(cell, field, failure);
        }
    }

    private void CompleteValue(int cell, ValueShape shape, FieldPlan field, object value)
    {
        switch (shape.Kind)
        {
            case ValueKind.Leaf:
                var mark = Tree.Json.Length;
                CompleteWritten(cell, shape, field, mark, shape.Leaf!.Write(value, Tree.Json));
                break;
            case ValueKind.List:
                CompleteList(cell, shape, field, value);
                break;
            case ValueKind.Object:
                CompleteObject(cell, field, (ObjectType)shape.Named, value);
                break;
            case ValueKind.Abstract:
                CompleteObject(cell, field, Operation.Plan.Environment.ResolveAbstractType(shape.Named, value, field), value);
                break;
        }
    }

    private void CompleteNull(int cell, ValueShape shape, FieldPlan field)
    {
        if (!shape.IsNonNull || HasErrorAt(cell))
        {
            Tree.SetNull(cell);
            return;
        }

        Fail(cell, field, new GraphQLError($"Cannot return null for non-nullable field {field.Coordinate}.")
            .WithCode(ErrorCodes.NonNull));
    }

    private void CompleteWritten(int cell, ValueShape shape, FieldPlan field, int mark, string? refusal)
    {
        if (refusal is not null)
        {
            Tree.Json.Truncate(mark);
            Fail(cell, field, new GraphQLError(refusal).WithCode(ErrorCodes.InvalidLeafValue));
        }
        else if (Tree.Json.Length == mark)
        {
            CompleteNull(cell, shape, field);
        }
        else
        {
            Tree.SetLeaf(cell, mark);
        }
    }

    private void CompleteObject(int cell, FieldPlan field, ObjectType type, object value)
    {
        var plan = field.Selections!.For(type);
        var mark = Tree.Json.Length;
        if (plan.Flat is { } flat && flat.TryWrite(value, Tree.Json))
        {
            Tree.SetLeaf(cell, mark);
            return;
        }

        Tree.StartObject(cell, plan);
        ExecuteObject(cell, plan, value);
    }

    private void CompleteList(int cell, ValueShape shape, FieldPlan field, object value)
    {
        switch (value)
        {
            case string or IDictionary or IReadOnlyDictionary<string, object?>:
                FailAsNoList(cell, field);
                break;
            case OpenSequence open:
                CompleteStream(cell, field, open, null);
                break;
            case IEnumerable sequence when IsStreamed(field, shape) && !AsyncSequence.Is(value):
                CompleteStream(cell, field, OpenSequence.Of(sequence, field.Stream!.InitialCount(Operation.Variables)), null);
                break;
            case IList list:
                CompleteItems(cell, shape.Item!, field, list);
                break;
            case not null when AsyncSequence.Is(value):
                Await(cell, shape, field, value);
                break;
            case IEnumerable sequence:
                CompleteItems(cell, shape.Item!, field, sequence.Cast<object?>().ToList());
                break;
            default:
                FailAsNoList(cell, field);
                break;
        }
    }

    private void CompleteItems(int cell, ValueShape item, FieldPlan field, IList list)
    {
        var first = Tree.StartList(cell, list.Count, item.IsNonNull);
        for (var i = 0; i < list.Count; i++)
        {
            Complete(first + i, item, field, list[i]);
            if (Tree[cell].Kind is CellKind.Null)
            {
                return;
            }
        }
    }

    private void Await(int cell, ValueShape shape, FieldPlan field, object sequence)
    {
        var context = TakeIdle();
        context.StartReading(cell, field, shape);
        context.Await(ReadAsync(sequence, field, shape));
    }

    private void FailAsNoList(int cell, FieldPlan field) =>
        Fail(cell, field, new GraphQLError($"Expected Iterable, but did not find one for field \"{field.Coordinate}\".")
            .WithCode(ErrorCodes.NotAList));
}
