using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Validation;

/// <summary>The default of an input field does not need itself (specification, "InputFieldDefaultValueHasCycle").</summary>
internal sealed class DefaultValueCycles
{
    private readonly HashSet<InputValueDefinition> _visited = [];
    private readonly List<(InputValueDefinition Field, string Coordinate)> _path = [];
    private readonly SchemaErrors _errors;

    private DefaultValueCycles(SchemaErrors errors) => _errors = errors;

    public static void Check(Schema schema, SchemaErrors errors)
    {
        var check = new DefaultValueCycles(errors);
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            check.Follow(type, new ObjectValueNode());
        }
    }

    private void Follow(InputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    Follow(type, item);
                }

                break;
            case ObjectValueNode given:
                foreach (var field in type.Fields)
                {
                    FollowField(type, field, given);
                }

                break;
            default:
                break;
        }
    }

    private void FollowField(InputObjectType type, InputValueDefinition field, ObjectValueNode given)
    {
        if (field.Type.Named is not InputObjectType target)
        {
            return;
        }

        if (given.Fields.LastOrDefault(node => node.Name.Value == field.Name) is { } node)
        {
            Follow(target, node.Value);
        }
        else if (field.DefaultValue is { } defaultValue)
        {
            FollowDefault(field, $"{type.Name}.{field.Name}", target, defaultValue);
        }
    }

    private void FollowDefault(InputValueDefinition field, string coordinate, InputObjectType target, ValueNode defaultValue)
    {
        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var cycle = _path[start..];
            _errors.Report(
                SchemaMessages.DefaultInCircle(coordinate, [.. cycle.Skip(1).Select(step => step.Coordinate)]),
                cycle.Select(step => step.Field.DefaultValue));
            return;
        }

        if (_visited.Add(field))
        {
            _path.Add((field, coordinate));
            Follow(target, defaultValue);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
