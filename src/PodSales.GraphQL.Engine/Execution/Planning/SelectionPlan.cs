using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>
/// The merged selection sets of a field (specification, "MergeSelectionSets"). What they select is planned for each object
/// type when the first value of that type comes.
/// </summary>
internal sealed class SelectionPlan(OperationPlan operation, ImmutableArray<SelectionSetNode> selectionSets)
{
    private readonly Lock _gate = new();
    private ImmutableArray<ObjectPlan> _plans = [];

    public ObjectPlan For(ObjectType type) => Find(type) ?? Add(type);

    private ObjectPlan? Find(ObjectType type)
    {
        foreach (var plan in _plans)
        {
            if (ReferenceEquals(plan.Type, type))
            {
                return plan;
            }
        }

        return null;
    }

    private ObjectPlan Add(ObjectType type)
    {
        lock (_gate)
        {
            if (Find(type) is { } added)
            {
                return added;
            }

            var plan = operation.Compile(type, selectionSets);
            ImmutableInterlocked.Update(ref _plans, static (plans, plan) => plans.Add(plan), plan);
            return plan;
        }
    }
}
