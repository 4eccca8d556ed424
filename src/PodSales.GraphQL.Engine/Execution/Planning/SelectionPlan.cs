using System.Collections.Immutable;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>
/// The merged selection sets of a field (specification, "MergeSelectionSets"). What they select is planned for each object
/// type when the first value of that type comes.
/// </summary>
/// <param name="operation">The plan that it belongs to.</param>
/// <param name="sources">The selection sets.</param>
/// <param name="defers">The deferred fragments that the field is delivered with; empty for the initial response.</param>
internal sealed class SelectionPlan(
    OperationPlan operation, ImmutableArray<SelectionSource> sources, ImmutableArray<DeferUsage> defers)
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

            var plan = operation.Compile(type, sources, defers);
            ImmutableInterlocked.Update(ref _plans, static (plans, plan) => plans.Add(plan), plan);
            return plan;
        }
    }
}
