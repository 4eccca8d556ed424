using System.Collections.Immutable;
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

    public OperationPlan(PreparedOperation operation, IncludeConditions conditions)
    {
        _operation = operation;
        _conditions = conditions;
        Root = Compile(operation.RootType, [operation.Definition.SelectionSet]);
    }

    public PlanEnvironment Environment => _operation.Environment;

    public DocumentNode Document => _operation.Document;

    public OperationType Kind => _operation.Definition.Operation;

    public ObjectPlan Root { get; }

    public ObjectPlan ObjectPlan(int number) => _objects[number];

    /// <exception cref="GraphQLException">The plan has grown beyond its limit.</exception>
    public ObjectPlan Compile(ObjectType type, ImmutableArray<SelectionSetNode> selectionSets)
    {
        var collected = new FieldCollection(_operation, _conditions).CollectFields(type, selectionSets);
        lock (_gate)
        {
            _fieldCount += collected.Count;
            if (_fieldCount > Environment.MaxFields)
            {
                throw new GraphQLException("The operation selects too many fields over too many types to be planned.");
            }

            var plan = new ObjectPlan(_objectCount, type, [.. collected.Select(nodes => new FieldPlan(this, type, nodes))]);
            if (_objectCount == _objects.Length)
            {
                Array.Resize(ref _objects, Math.Max(4, _objectCount * 2));
            }

            _objects[_objectCount++] = plan;
            return plan;
        }
    }
}
