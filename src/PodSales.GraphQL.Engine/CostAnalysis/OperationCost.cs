using PodSales.GraphQL.Engine.Execution.Planning;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What an operation costs. What does not depend on variables is added up once.</summary>
internal sealed class OperationCost
{
    private readonly double _typeWeight;
    private readonly ObjectCost _root;
    private readonly Cost? _constant;

    public OperationCost(OperationPlan plan)
    {
        _typeWeight = plan.Root.Type.Weight ?? 1;
        _root = new ObjectCost(plan.Root, plan.Environment, []);
        _constant = _root.IsConstant ? Of(default(VariableValues)) : null;
    }

    /// <summary>The cost with the variables of a request.</summary>
    /// <exception cref="GraphQLException">A field does not say how much of its list it wants, and must.</exception>
    public Cost Of(VariableValues variables) => _constant ?? (new Cost(0, _typeWeight) + _root.Of(variables, null));
}
