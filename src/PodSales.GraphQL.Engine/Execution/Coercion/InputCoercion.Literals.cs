using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.Validation;

namespace PodSales.GraphQL.Engine.Execution.Coercion;

/// <content>Values from literals.</content>
internal sealed partial class InputCoercion
{
    public object? Literal(GraphQLType type, ValueNode literal) => literal switch
    {
        VariableNode variable => Variable(type, variable),
        NullValueNode => LiteralNull(type, literal),
        _ => type.NullableType switch
        {
            ListType list => LiteralList(list, literal),
            InputObjectType inputObject => LiteralObject(inputObject, literal),
            EnumType enumType => LiteralEnum(enumType, literal),
            ScalarType scalar => LiteralScalar(scalar, literal),
            _ => throw NoInputType(type),
        },
    };

    private object? Variable(GraphQLType type, VariableNode variable)
    {
        var name = variable.Name.Value;
        var isGiven = variables.TryGetValue(name, out var value);
        if (value is null && type.IsNonNull)
        {
            Refuse(
                isGiven
                    ? $"Expected variable \"${name}\" provided to non-null type \"{type}\" not to be null."
                    : $"Expected variable \"${name}\" provided to type \"{type}\" to provide a runtime value.",
                variable,
                ErrorCodes.NonNull);
        }

        return value;
    }

    private object? LiteralNull(GraphQLType type, ValueNode literal)
    {
        if (type.IsNonNull)
        {
            Refuse(Messages.NullForNonNull(type.ToString()!), literal, ErrorCodes.NonNull);
        }

        return null;
    }

    private List<object?> LiteralList(ListType type, ValueNode literal)
    {
        if (literal is not ListValueNode list)
        {
            return [Literal(type.OfType, literal)];
        }

        var items = new List<object?>(list.Values.Length);
        for (var i = 0; i < list.Values.Length; i++)
        {
            Enter(i);
            items.Add(Literal(type.OfType, list.Values[i]));
            Leave();
        }

        return items;
    }

    private object? LiteralObject(InputObjectType type, ValueNode literal)
    {
        if (literal is not ObjectValueNode value)
        {
            Refuse(Messages.NotAnObject(type.Name, Messages.Found(literal)), literal);
            return null;
        }

        var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var definition in type.Fields)
        {
            var given = value.Fields.LastOrDefault(field => field.Name.Value == definition.Name)?.Value;
            LiteralField(type, value, definition, given, fields);
        }

        CheckOneOf(type, fields, literal);
        return Construct(type, fields);
    }

    private void LiteralField(
        InputObjectType type, ObjectValueNode value, InputValueDefinition definition, ValueNode? given, Dictionary<string, object?> fields)
    {
        var isAbsent = given is null || (given is VariableNode variable && !variables.ContainsKey(variable.Name.Value));
        var literal = isAbsent ? definition.DefaultValue : given;
        if (literal is not null)
        {
            Enter(definition.Name);
            fields.Add(definition.Name, Convert(definition, Literal(definition.Type, literal), literal));
            Leave();
        }
        else if (definition.Type.IsNonNull)
        {
            Refuse(Messages.MissingInputField(type.Name, definition.Name, Messages.Found(value)), value, ErrorCodes.NonNull);
        }
    }

    private object? LiteralEnum(EnumType type, ValueNode literal)
    {
        if (literal is EnumValueNode name && type.Values.TryGet(name.Value, out var value))
        {
            return value.Value;
        }

        Refuse(Messages.NotAnEnumValue(type.Name, Messages.Found(literal), ""), literal);
        return null;
    }

    private object? LiteralScalar(ScalarType type, ValueNode literal)
    {
        var coerced = type.CoerceLiteral(literal, variables);
        if (coerced.Error is { } error)
        {
            Refuse(error, literal, ErrorCodes.InvalidLiteral);
        }

        return coerced.Value;
    }

    private void CheckOneOf(InputObjectType type, Dictionary<string, object?> fields, SyntaxNode? literal)
    {
        if (type.IsOneOf && !HasProblems && (fields.Count != 1 || fields.Values.First() is null))
        {
            Refuse(Messages.NotExactlyOneField(type.Name), literal, ErrorCodes.NotOneField(fields.Count));
        }
    }

    private static InvalidOperationException NoInputType(GraphQLType type) => new($"The type \"{type}\" is no input type.");
}
