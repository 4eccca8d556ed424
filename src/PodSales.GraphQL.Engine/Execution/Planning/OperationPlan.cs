using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.CostAnalysis;
using PodSales.GraphQL.Engine.Execution.Incremental;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>
/// An operation compiled for one choice of its <c>@skip</c> and <c>@include</c> conditions. It is shared by all requests
/// of that choice and grows when values of new types come.
/// </summary>
internal sealed class OperationPlan
{
    private readonly Lock _gate = new();
    private readonly PreparedOperation _operation;
    private readonly IncludeConditions _conditions;
    private ObjectPlan[] _objects = [];
    private int _objectCount;
    private int _fieldCount;

    public OperationPlan(PreparedOperation operation, IncludeConditions conditions, IncrementalDeliveryFormat format)
    {
        _operation = operation;
        _conditions = conditions;
        Incremental = new IncrementalDirectives(conditions, format);
        Root = Compile(operation.RootType, [new SelectionSource(operation.Definition.SelectionSet, null)], []);
    }

    /// <summary>Which uses of <c>@defer</c> and <c>@stream</c> take effect.</summary>
    public IncrementalDirectives Incremental { get; }

    /// <summary>Whether parts of the response may come later.</summary>
    public bool IsIncremental => Incremental.Format is not IncrementalDeliveryFormat.None;

    public PlanEnvironment Environment => _operation.Environment;

    public DocumentNode Document => _operation.Document;

    public OperationType Kind => _operation.Definition.Operation;

    public OperationDefinitionNode Definition => _operation.Definition;

    public ObjectPlan Root { get; }

    /// <summary>What the operation costs; found out when it is first asked for.</summary>
    /// <exception cref="GraphQLException">The plan grows beyond its limit.</exception>
    public OperationCost Cost => field ??= new OperationCost(this);

    public ObjectPlan ObjectPlan(int number) => _objects[number];

    /// <summary>Plans what selection sets ask of objects of one type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="sources">The selection sets.</param>
    /// <param name="defers">The deferred fragments that the objects are delivered with; empty for the initial response.</param>
    /// <exception cref="GraphQLException">The plan has grown beyond its limit, or nests too deep.</exception>
    public ObjectPlan Compile(ObjectType type, ImmutableArray<SelectionSource> sources, ImmutableArray<DeferUsage> defers)
    {
        CheckStack();
        var collected = new FieldCollection(_operation, _conditions, Incremental).CollectFields(type, sources);
        lock (_gate)
        {
            _fieldCount += collected.Fields.Count;
            if (_fieldCount > Environment.MaxFields)
            {
                throw TooLarge();
            }

            var parts = collected.Partition(defers, Incremental.Format);
            var deferred = parts.Skip(1).Select(part => new DeferredFields(part.Defers, Add(type, part, [], [])));
            return Add(type, parts[0], [.. collected.Defers], [.. deferred]);
        }
    }

    /// <summary>What a client is told whose operation would take too large a plan.</summary>
    public static GraphQLException TooLarge() => new(
        new GraphQLError("The operation selects too many fields over too many types to be planned.").WithCode(LimitCodes.PlannedFields));

    /// <summary>Execution goes into selections and fragments as deep as they lead, and a stack that runs out ends the process.</summary>
    /// <exception cref="GraphQLException">The stack has no room to go deeper.</exception>
    public static void CheckStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new GraphQLException(new GraphQLError("The operation nests selections and fragments too deep to be executed.").WithCode(LimitCodes.Depth));
        }
    }

    private ObjectPlan Add(
        ObjectType type, CollectedFields.Part part, ImmutableArray<DeferUsage> begun, ImmutableArray<DeferredFields> deferred)
    {
        var fields = part.Fields.Select(selections => new FieldPlan(this, type, selections, part.Defers));
        var plan = new ObjectPlan(_objectCount, type, [.. fields], begun, deferred);
        if (_objectCount == _objects.Length)
        {
            Array.Resize(ref _objects, Math.Max(4, _objectCount * 2));
        }

        _objects[_objectCount++] = plan;
        return plan;
    }
}
