using System.Collections.Immutable;
using PodSales.GraphQL.Engine.Execution.Coercion;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Execution.Planning;

/// <summary>The arguments of one field: values that are the same in each request are coerced once.</summary>
internal sealed class ArgumentsPlan
{
    private readonly FieldPlan _field;
    private readonly ElementCollection<InputValueDefinition> _definitions;
    private readonly ArgumentNode?[] _given;
    private readonly object?[]? _constant;

    public ArgumentsPlan(FieldPlan field, ImmutableArray<ArgumentNode> given)
    {
        _field = field;
        _definitions = field.Definition.Arguments;
        _given = [.. _definitions.Select(definition => given.FirstOrDefault(argument => argument.Name.Value == definition.Name))];
        _constant = IsConstant() && TryCoerce(out var values) ? values : null;
    }

    /// <summary>The coerced values in the order of their definitions, <see cref="Absent.Value"/> where there is none.</summary>
    /// <exception cref="GraphQLException">A value is refused.</exception>
    public object?[] Coerce(CoercedVariables variables)
    {
        if (_constant is not null)
        {
            return _constant;
        }

        var values = new object?[_definitions.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = Coerce(_definitions[i], _given[i], variables);
        }

        return values;
    }

    public int IndexOf(string name)
    {
        for (var i = 0; i < _definitions.Count; i++)
        {
            if (_definitions[i].Name == name)
            {
                return i;
            }
        }

        throw new ArgumentException($"The field \"{_field.Coordinate}\" has no argument \"{name}\".", nameof(name));
    }

    private bool IsConstant() => _given.All(argument => argument is null || !HasVariable(argument.Value));

    private static bool HasVariable(ValueNode value) => value switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode fields => fields.Fields.Any(field => HasVariable(field.Value)),
        _ => false,
    };

    private bool TryCoerce(out object?[] values)
    {
        try
        {
            values = Coerce(CoercedVariables.None);
            return values.All(IsShareable);
        }
        catch (GraphQLException)
        {
            // The field fails when it is executed, in its place in the response.
            values = [];
            return false;
        }
    }

    // What a resolver could change must not be seen by another request.
    private static bool IsShareable(object? value) =>
        value is null or string or Absent || value.GetType() is { IsValueType: true, IsGenericType: false };

    /// <remarks>Specification, "CoerceArgumentValues".</remarks>
    private object? Coerce(InputValueDefinition definition, ArgumentNode? given, CoercedVariables variables)
    {
        var literal = given?.Value ?? definition.DefaultValue;
        if (literal is VariableNode variable && !variables.ContainsKey(variable.Name.Value))
        {
            literal = definition.DefaultValue;
        }

        if (literal is null)
        {
            return definition.IsRequired ? throw Missing(definition, given) : Absent.Value;
        }

        var coercion = new InputCoercion(variables);
        var value = coercion.Literal(definition.Type, literal);
        value = coercion.HasProblems ? null : coercion.Convert(definition, value, literal);
        return coercion.HasProblems
            ? throw new GraphQLException(coercion.Problems.Select(problem => Invalid(definition, problem, literal)))
            : value;
    }

    private GraphQLException Missing(InputValueDefinition definition, ArgumentNode? given)
    {
        var argument = $"Argument \"{CoordinateOf(definition)}\" of required type \"{definition.Type}\"";
        var problem = given?.Value is VariableNode variable
            ? new InputProblem([], $"{argument} was provided the variable \"${variable.Name.Value}\" which was not provided a runtime value.", variable)
            : new InputProblem([], $"{argument} was not provided.");
        return new GraphQLException(Locate(definition, problem, new GraphQLError(problem.Message).WithCode(ErrorCodes.NonNull), problem.Node));
    }

    private IError Invalid(InputValueDefinition definition, InputProblem problem, ValueNode literal) => problem.Error is { } error
        ? Locate(definition, problem, error, null)
        : Locate(
            definition,
            problem,
            new GraphQLError($"Argument \"{CoordinateOf(definition)}\" has invalid value{problem.At}: {problem.Message}")
                .WithCode(problem.Code ?? ErrorCodes.InvalidValue),
            problem.Node ?? literal);

    private IError Locate(InputValueDefinition definition, InputProblem problem, IError error, SyntaxNode? node) =>
        problem.Locate(
            node is null ? error : error.WithLocations([_field.LocationOf(node)]),
            definition.Name,
            CoordinateOf(definition));

    private string CoordinateOf(InputValueDefinition definition) => $"{_field.Coordinate}({definition.Name}:)";
}
