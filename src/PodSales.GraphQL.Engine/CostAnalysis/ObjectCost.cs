using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Introspection;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What the fields that are selected of one object cost together.</summary>
internal sealed class ObjectCost
{
    private readonly ImmutableArray<(FieldCost Field, bool IsSized)> _fields;

    /// <param name="plan">The object.</param>
    /// <param name="environment">What plans share.</param>
    /// <param name="sizedFields">Those of its fields that have the size that the field around the object asks for.</param>
    /// <exception cref="GraphQLException">The operation selects too much to be planned.</exception>
    public ObjectCost(ObjectPlan plan, PlanEnvironment environment, ImmutableArray<string> sizedFields)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw OperationPlan.TooLarge();
        }

        // Introspection costs nothing: its size is that of the schema, and its nesting is limited by itself.
        _fields =
        [
            .. plan.AllFields.Where(field => !MetaFields.IsReserved(field.Definition.Name))
                .Select(field => (new FieldCost(field, environment), sizedFields.Contains(field.Definition.Name))),
        ];
    }

    public bool IsConstant => _fields.All(selected => selected.Field.IsConstant);

    /// <param name="variables">The variables of the request.</param>
    /// <param name="size">The size of the lists among the fields that are sized.</param>
    public Cost Of(VariableValues variables, double? size)
    {
        var sum = default(Cost);
        foreach (var (field, isSized) in _fields)
        {
            sum += field.Of(variables, isSized ? size : null);
        }

        return sum;
    }
}
