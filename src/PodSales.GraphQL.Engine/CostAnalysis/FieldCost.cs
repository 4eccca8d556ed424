using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>What one field of an operation costs: itself once, and what is selected of its value once for each item.</summary>
internal sealed class FieldCost
{
    private readonly PlanEnvironment _environment;
    private readonly double _weight;
    private readonly double _typeWeight;
    private readonly SliceSize? _size;
    private readonly bool _sizesItsFields;
    private readonly double? _constantSize;
    private readonly ImmutableArray<(InputValueDefinition Definition, ValueNode Value)> _variableArguments;
    private readonly ImmutableArray<ObjectCost> _selections;

    /// <summary>The cost of one item, where that is the same in all requests.</summary>
    private readonly Cost? _constantItem;

    public FieldCost(FieldPlan field, PlanEnvironment environment)
    {
        _environment = environment;
        var type = field.Shape.Named;
        var possibleTypes = environment.Schema.PossibleTypes(type);
        _typeWeight = type.IsLeaf ? type.Weight ?? 0 : possibleTypes.Select(possible => possible.Weight ?? 1).DefaultIfEmpty(1).Max();
        if (field.Definition.ListSize is { } size)
        {
            _size = new SliceSize(size, field);
            _sizesItsFields = !size.SizedFields.IsEmpty;
            _constantSize = _size.IsConstant ? _size.Of(default) : null;
        }

        List<(InputValueDefinition Definition, ValueNode Value)> priced = [.. PricedArguments(field)];
        _variableArguments = [.. priced.Where(argument => HasVariable(argument.Value))];
        _weight = WeightOf(field.Definition) + priced.Except(_variableArguments)
            .Sum(argument => environment.InputPrices.Of(argument.Definition, argument.Value, default));
        _selections = field.Selections is { } selections
            ? [.. possibleTypes.Select(possible =>
                new ObjectCost(selections.For(possible), environment, field.Definition.ListSize?.SizedFields ?? []))]
            : [];
        _constantItem = HasConstantItem ? Item(default, _constantSize) : null;
    }

    /// <summary>Whether it costs the same in all requests, given the size of its list.</summary>
    public bool IsConstant => _constantItem is not null && _variableArguments.IsEmpty && (_size is null || _constantSize is not null);

    private bool HasConstantItem =>
        (!_sizesItsFields || _constantSize is not null) && _selections.All(selection => selection.IsConstant);

    /// <param name="variables">The variables of the request.</param>
    /// <param name="inheritedSize">The size of its list where the field around it says so; null where it does not.</param>
    public Cost Of(VariableValues variables, double? inheritedSize)
    {
        var size = _constantSize ?? _size?.Of(variables);
        var items = inheritedSize ?? (_sizesItsFields ? null : size) ?? 1;
        var arguments = 0.0;
        foreach (var (definition, value) in _variableArguments)
        {
            arguments += _environment.InputPrices.Of(definition, value, variables);
        }

        return new Cost(_weight + arguments, 0) + (items * (_constantItem ?? Item(variables, size)));
    }

    private Cost Item(VariableValues variables, double? size)
    {
        var most = default(Cost);
        foreach (var selection in _selections)
        {
            most = Cost.Max(most, selection.Of(variables, _sizesItsFields ? size : null));
        }

        return new Cost(0, _typeWeight) + most;
    }

    private IEnumerable<(InputValueDefinition Definition, ValueNode Value)> PricedArguments(FieldPlan field) =>
        from definition in field.Definition.Arguments
        where _environment.InputPrices.IsPriced(definition)
        let given = field.Nodes[0].Arguments.FirstOrDefault(argument => argument.Name.Value == definition.Name)?.Value ?? definition.DefaultValue
        where given is not null
        select (definition, given);

    private double WeightOf(FieldDefinition field) => field.Weight ?? FieldWeights.Of(field.Resolver, field.Type, _environment.CostOptions);

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode literal => literal.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };
}
