using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution;

/// <content>Executing fields (specification, "Executing Fields").</content>
internal abstract partial class PartExecution
{
    /// <summary>Goes on with a field whose resolver was suspended.</summary>
    public void Resume(ResolverContext context)
    {
        GoOn(context);
        _suspended--;
        if (_suspended == 0)
        {
            Finish();
        }
    }

    private void GoOn(ResolverContext context)
    {
        if (Tree.IsLost(context.Cell))
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
            context.Span?.Fail(failure);
            Fail(context.Cell, context.Plan, failure);
            Release(context);
        }
    }

    /// <summary>Executes the fields of an object that has just been started.</summary>
    protected void ExecuteFields(int cell, ObjectPlan plan, object parent)
    {
        var first = Tree[cell].First;
        for (var i = 0; i < plan.Fields.Length; i++)
        {
            ExecuteField(first + i, plan.Fields[i], parent);
            if (Tree[cell].Kind is CellKind.Null)
            {
                return;
            }
        }
    }

    protected void ExecuteField(int cell, FieldPlan field, object parent)
    {
        if (field.IsTypeName)
        {
            Tree[cell].Kind = CellKind.TypeName;
            return;
        }

        try
        {
            switch (field.Resolver)
            {
                case FieldResolver.Pure when field.LeafReader is { } reader:
                    var mark = Tree.Json.Length;
                    CompleteWritten(cell, field.Shape, field, mark, reader.Write(parent, Tree.Json));
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
        context.Span = StartSpan(context);
        try
        {
            CompleteResolved(context, resolver.Resolve(context));
        }
        catch (Exception failure)
        {
            context.Span?.Fail(failure);
            Release(context);
            throw;
        }
    }

    private void Resolve(FieldResolver.Asynchronous resolver, ResolverContext context)
    {
        context.Span = StartSpan(context);
        try
        {
            var outcome = resolver.Resolve(context);
            if (outcome.IsCompleted)
            {
                CompleteResolved(context, outcome.GetAwaiter().GetResult());
            }
            else
            {
                context.Span?.Leave();
                context.Await(outcome);
            }
        }
        catch (Exception failure)
        {
            context.Span?.Fail(failure);
            Release(context);
            throw;
        }
    }

    /// <summary>Completes what a resolver returned. Its services live until a sequence that it returned has been read.</summary>
    private void CompleteResolved(ResolverContext context, object? value)
    {
        context.Span?.Dispose();
        if (value is not null && context.Shape.Kind is ValueKind.List && AsyncSequence.Is(value))
        {
            context.Await(ReadAsync(value, context.Plan, context.Shape));
            return;
        }

        if (value is OpenSequence open)
        {
            CompleteStream(context, open);
            return;
        }

        Complete(context.Cell, context.Shape, context.Plan, value);
        Release(context);
    }

    private ResolverSpan? StartSpan(ResolverContext context) =>
        Operation.ResolverSpans is { } spans ? ResolverSpan.Start(spans, context.Plan, context.Path) : null;

    protected ResolverContext Rent(int cell, FieldPlan field, object parent)
    {
        var arguments = field.Definition.IsGuarded ? null : field.Arguments.Coerce(Operation.Variables);
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

    /// <summary>Lets go of what a field needed while it was executed.</summary>
    public void Release(ResolverContext context)
    {
        context.End();
        context.NextIdle = _idle;
        _idle = context;
    }
}
