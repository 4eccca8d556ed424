using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Executing fields (specification, "Executing Fields").</content>
internal sealed partial class OperationExecution
{
    /// <summary>Goes on with a field whose resolver was suspended.</summary>
    public void Resume(ResolverContext context)
    {
        if (_tree.IsLost(context.Cell))
        {
            context.Abandon();
            Release(context);
            return;
        }

        try
        {
            CompleteResolved(context, context.TakeOutcome());
        }
#pragma warning disable CA1031 // Whatever a resolver throws becomes an error of its field.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Fail(context.Cell, context.Plan, failure);
            Release(context);
        }
    }

    private void ExecuteFields(int cell, ObjectPlan plan, object parent)
    {
        var first = _tree[cell].First;
        for (var i = 0; i < plan.Fields.Length; i++)
        {
            ExecuteField(first + i, plan.Fields[i], parent);
            if (_tree[cell].Kind is CellKind.Null)
            {
                return;
            }
        }
    }

    private void ExecuteField(int cell, FieldPlan field, object parent)
    {
        if (field.IsTypeName)
        {
            _tree[cell].Kind = CellKind.TypeName;
            return;
        }

        try
        {
            switch (field.Resolver)
            {
                case FieldResolver.Pure when field.LeafReader is { } reader:
                    var mark = _tree.Json.Length;
                    CompleteWritten(cell, field.Shape, field, mark, reader.Write(parent, _tree.Json));
                    break;
                case FieldResolver.Pure pure:
                    Complete(cell, field.Shape, field, pure.Read(parent));
                    break;
                case FieldResolver.Synchronous synchronous:
                    Resolve(synchronous, Rent(cell, field, parent));
                    break;
                case FieldResolver.Asynchronous asynchronous:
                    Resolve(asynchronous, Rent(cell, field, parent));
                    break;
            }
        }
#pragma warning disable CA1031 // Whatever a resolver throws becomes an error of its field.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Fail(cell, field, failure);
        }
    }

    private void Resolve(FieldResolver.Synchronous resolver, ResolverContext context)
    {
        try
        {
            CompleteResolved(context, resolver.Resolve(context));
        }
        catch
        {
            Release(context);
            throw;
        }
    }

    private void Resolve(FieldResolver.Asynchronous resolver, ResolverContext context)
    {
        try
        {
            var outcome = resolver.Resolve(context);
            if (outcome.IsCompleted)
            {
                CompleteResolved(context, outcome.GetAwaiter().GetResult());
            }
            else
            {
                context.Await(outcome);
            }
        }
        catch
        {
            Release(context);
            throw;
        }
    }

    /// <summary>Completes what a resolver returned. Its services live until a sequence that it returned has been read.</summary>
    private void CompleteResolved(ResolverContext context, object? value)
    {
        if (value is not null && context.Shape.Kind is ValueKind.List && AsyncSequence.Is(value))
        {
            context.Await(AsyncSequence.ReadAsync(value, Lifetime.Aborted));
            return;
        }

        Complete(context.Cell, context.Shape, context.Plan, value);
        Release(context);
    }

    private ResolverContext Rent(int cell, FieldPlan field, object parent)
    {
        var arguments = field.Arguments.Coerce(Variables);
        var context = TakeIdle();
        context.Start(cell, field, parent, arguments);
        return context;
    }

    private ResolverContext TakeIdle()
    {
        if (_idle is not { } context)
        {
            return new ResolverContext(this);
        }

        _idle = context.NextIdle;
        context.NextIdle = null;
        return context;
    }

    private void Release(ResolverContext context)
    {
        context.End();
        context.NextIdle = _idle;
        _idle = context;
    }
}
