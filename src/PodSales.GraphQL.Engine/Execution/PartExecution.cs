using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>
/// The execution of one part of a response: of all of it, or of what is delivered later by itself. Each part has its own
/// values and errors; null goes up to its root and no further.
/// </summary>
internal abstract partial class PartExecution
{
    private ErrorList? _errors;
    private ResolverContext? _idle;
    private int _suspended;

    /// <param name="operation">The operation that the part belongs to; null for the part that is the operation itself.</param>
    /// <param name="tree">The values.</param>
    protected PartExecution(OperationExecution? operation, ResultTree tree)
    {
        Operation = operation ?? (OperationExecution)this;
        Tree = tree;
    }

    /// <summary>The operation that the part belongs to.</summary>
    public OperationExecution Operation { get; }

    public ResultTree Tree { get; }

    /// <summary>Whether fields of the part wait for their resolvers.</summary>
    protected bool IsSuspended => _suspended > 0;

    /// <summary>The errors of the part, in the order of the response, as clients see them.</summary>
    public IReadOnlyList<IError> Errors => _errors is null ? [] : Operation.Environment.Filter(_errors.InOrder(Tree));

    /// <summary>The error for which the whole part is null.</summary>
    public IReadOnlyList<IError> Failure => _errors is null ? [] : Operation.Environment.Filter(_errors.FirstThatReachesRoot(Tree));

    /// <summary>The state of the place that the part hangs on.</summary>
    protected virtual IImmutableDictionary<string, object?> OuterScopedState => ImmutableDictionary<string, object?>.Empty;

    /// <summary>Announces that a field of the part goes on later.</summary>
    public void Expect()
    {
        _suspended++;
        Operation.Scheduler.Expect();
    }

    /// <summary>All fields of the part are complete.</summary>
    protected virtual void Finish()
    {
    }
}
