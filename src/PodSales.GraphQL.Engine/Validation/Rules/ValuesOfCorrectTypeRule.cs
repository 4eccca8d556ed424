using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation.Rules;

/// <summary>Literals, in arguments and as defaults of variables, are values of the type that is expected there.</summary>
/// <remarks>
/// GraphQL specification, "Values of Correct Type", with "Input Object Field Names" and "Input Object Required Fields".
/// Variables inside literals are for <see cref="VariablesInAllowedPositionRule"/>.
/// </remarks>
internal sealed class ValuesOfCorrectTypeRule(ExecutableContext context) : IValidationRule
{
    public void Attach(DocumentWalker walker)
    {
        walker.Argument.Entering += argument => CheckIfKnown(argument.Value, context.TypeTracker.Input.Type);
        walker.VariableDefinition.Entering += variable => CheckIfKnown(variable.DefaultValue, context.TypeTracker.Input.Type);
    }

    private void CheckIfKnown(ValueNode? value, GraphQLType? type)
    {
        if (value is not null && type is not null)
        {
            Check(value, type);
        }
    }

    private void Check(ValueNode value, GraphQLType type)
    {
        switch (type, value)
        {
            case (_, VariableNode):
            case (not NonNullType, NullValueNode):
                break;
            case (NonNullType, NullValueNode):
                context.Report(Messages.NullForNonNull(type.ToString()!), value);
                break;
            case (NonNullType nonNull, _):
                Check(value, nonNull.OfType);
                break;
            case (ListType list, ListValueNode literal):
                foreach (var item in literal.Values)
                {
                    Check(item, list.OfType);
                }

                break;
            case (ListType list, _):
                Check(value, list.OfType);
                break;
            case (InputObjectType inputObject, ObjectValueNode literal):
                CheckObject(literal, inputObject);
                break;
            case (InputObjectType inputObject, _):
                context.Report(Messages.NotAnObject(inputObject.Name, Printer.Print(value)), value);
                break;
            case (EnumType enumType, _):
                CheckEnum(value, enumType);
                break;
            case (ScalarType scalar, _):
                if (scalar.CoerceLiteral(value, variables: null) is { Error: { } error })
                {
                    context.Report(error, value);
                }

                break;
        }
    }

    private void CheckObject(ObjectValueNode literal, InputObjectType type)
    {
        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in literal.Fields)
        {
            given[field.Name.Value] = field;
        }

        foreach (var field in type.Fields)
        {
            if (given.TryGetValue(field.Name, out var node))
            {
                Check(node.Value, field.Type);
            }
            else if (field.IsRequired)
            {
                context.Report(Messages.MissingInputField(type.Name, field.Name, Printer.Print(literal)), literal);
            }
        }

        CheckUnknownFields(literal, type);
        if (type.IsOneOf)
        {
            CheckOneOf(literal, type);
        }
    }

    private void CheckUnknownFields(ObjectValueNode literal, InputObjectType type)
    {
        foreach (var field in literal.Fields)
        {
            var name = field.Name.Value;
            if (!type.Fields.Contains(name))
            {
                var didYouMean = context.DidYouMean(name, type.Fields.Select(known => known.Name));
                context.Report(Messages.UnknownInputField(type.Name, name, didYouMean, Printer.Print(literal)), field);
            }
        }
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type)
    {
        if (literal.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToList() is not [{ Value: not NullValueNode }])
        {
            context.Report(Messages.NotExactlyOneField(type.Name), literal);
        }
    }

    private void CheckEnum(ValueNode value, EnumType type)
    {
        var names = type.Values.Select(known => known.Name);
        if (value is not EnumValueNode name)
        {
            var text = Printer.Print(value);
            context.Report(Messages.NotAnEnumValue(type.Name, text, context.DidYouMean(text, names, "the enum value")), value);
        }
        else if (!type.Values.Contains(name.Value))
        {
            context.Report(
                Messages.UnknownEnumValue(type.Name, name.Value, context.DidYouMean(name.Value, names, "the enum value")), value);
        }
    }
}
