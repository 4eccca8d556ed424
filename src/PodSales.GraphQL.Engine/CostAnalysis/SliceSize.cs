using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Planning;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.CostAnalysis;

/// <summary>How many items one field of an operation asks for.</summary>
internal sealed class SliceSize
{
    private readonly ListSize _size;
    private readonly FieldPlan _field;
    private readonly ImmutableArray<ValueNode> _slices;

    public SliceSize(ListSize size, FieldPlan field)
    {
        (_size, _field) = (size, field);
        _slices = [.. size.SlicingArguments.Select(ValueOf).OfType<ValueNode>()];
    }

    /// <summary>Whether it is the same in all requests.</summary>
    public bool IsConstant => !_slices.Any(slice => slice is VariableNode) && !IsRefused(_slices.Count(slice => slice is not NullValueNode));

    /// <exception cref="GraphQLException">Exactly one argument must be given, and is not.</exception>
    public double Of(VariableValues variables)
    {
        var asked = 0.0;
        var given = 0;
        foreach (var slice in _slices)
        {
            if (NumberOf(slice, variables) is { } number)
            {
                asked = Math.Max(asked, number);
                given++;
            }
        }

        if (IsRefused(given))
        {
            throw new GraphQLException(new GraphQLError(
                $"\"{_field.Coordinate}\" needs exactly one of the arguments {string.Join(", ", _size.SlicingArguments)}, and {given} are given.")
            {
                Locations = _field.Locations,
            }.WithCode(ErrorCodes.SlicingArguments).SetExtension("coordinate", _field.Coordinate));
        }

        return given > 0 ? asked : _size.SlicingArgumentDefaultValue ?? _size.AssumedSize ?? 1;
    }

    private bool IsRefused(int given) => _size.RequiresOneSlicingArgument
        && given != 1
        && !(given == 0 && _size.SlicingArgumentDefaultValue is not null);

    private ValueNode? ValueOf(string argument) =>
        _field.Nodes[0].Arguments.FirstOrDefault(given => given.Name.Value == argument)?.Value
        ?? (_field.Definition.Arguments.TryGet(argument, out var definition) ? definition.DefaultValue : null);

    /// <summary>A number, or how many items a list has; null for null and for what is not given.</summary>
    private static double? NumberOf(ValueNode? value, VariableValues variables) => value switch
    {
        IntValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture),
        ListValueNode list => list.Values.Length,
        VariableNode variable => variables.Find(variable.Name.Value) switch
        {
            ({ ValueKind: JsonValueKind.Number } json, _) => json.GetDouble(),
            ({ ValueKind: JsonValueKind.Array } json, _) => json.GetArrayLength(),
            (_, { } literal) => NumberOf(literal, variables),
            _ => null,
        },
        _ => null,
    };
}
