using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.Validation;

/// <summary>Checks that a literal is a value of a type (specification, "Values of Correct Type"). Variables inside are let pass.</summary>
/// <param name="report">
/// Told of each fault: its code, where it has one, the message, the node, and the place inside the literal where the caller asked for it.
/// </param>
/// <param name="didYouMean">Offers the names that come near to an unknown one; see <see cref="ValidationContext.DidYouMean(string, IEnumerable{string}, string?)"/>.</param>
internal sealed class LiteralValues(
    Action<string?, string, SyntaxNode, Path?> report, Func<string, IEnumerable<string>, string?, string> didYouMean)
{
    /// <param name="value">The literal.</param>
    /// <param name="type">The input type that is expected.</param>
    /// <param name="path">Where the literal stands; null spares the cost of places.</param>
    public void Check(ValueNode value, GraphQLType type, Path? path = null)
    {
        switch (type, value)
        {
            case (_, VariableNode):
            case (not NonNullType, NullValueNode):
                break;
            case (NonNullType, NullValueNode):
                report(null, Messages.NullForNonNull(type.ToString()!), value, path);
                break;
            case (NonNullType nonNull, _):
                Check(value, nonNull.OfType, path);
                break;
            case (ListType list, ListValueNode literal):
                for (var i = 0; i < literal.Values.Length; i++)
                {
                    Check(literal.Values[i], list.OfType, path?.Append(i));
                }

                break;
            case (ListType list, _):
                Check(value, list.OfType, path);
                break;
            case (InputObjectType inputObject, ObjectValueNode literal):
                CheckObject(literal, inputObject, path);
                break;
            case (InputObjectType inputObject, _):
                report(null, Messages.NotAnObject(inputObject.Name, Messages.Found(value)), value, path);
                break;
            case (EnumType enumType, _):
                CheckEnum(value, enumType, path);
                break;
            case (ScalarType scalar, _):
                if (scalar.CoerceLiteral(value, variables: null) is { Error: { } error })
                {
                    report(ErrorCodes.InvalidLiteral, error, value, path);
                }

                break;
        }
    }

    private void CheckObject(ObjectValueNode literal, InputObjectType type, Path? path)
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
                Check(node.Value, field.Type, path?.Append(field.Name));
            }
            else if (field.IsRequired)
            {
                report(null, Messages.MissingInputField(type.Name, field.Name, Messages.Found(literal)), literal, path);
            }
        }

        CheckUnknownFields(literal, type, path);
        if (type.IsOneOf)
        {
            CheckOneOf(literal, type, path);
        }
    }

    private void CheckUnknownFields(ObjectValueNode literal, InputObjectType type, Path? path)
    {
        string? found = null;
        foreach (var field in literal.Fields)
        {
            var name = field.Name.Value;
            if (!type.Fields.Contains(name))
            {
                var suggestion = didYouMean(name, type.Fields.Select(known => known.Name), null);
                found ??= Messages.Found(literal);
                report(null, Messages.UnknownInputField(type.Name, name, suggestion, found), field, path);
            }
        }
    }

    private void CheckOneOf(ObjectValueNode literal, InputObjectType type, Path? path)
    {
        var given = literal.Fields.Where(field => type.Fields.Contains(field.Name.Value)).ToList();
        if (given is not [{ Value: not NullValueNode }])
        {
            report(ErrorCodes.NotOneField(given.Count), Messages.NotExactlyOneField(type.Name), literal, path);
        }
    }

    private void CheckEnum(ValueNode value, EnumType type, Path? path)
    {
        var names = type.Values.Select(known => known.Name);
        if (value is not EnumValueNode name)
        {
            var text = Messages.Found(value);
            report(null, Messages.NotAnEnumValue(type.Name, text, didYouMean(text, names, "the enum value")), value, path);
        }
        else if (!type.Values.Contains(name.Value))
        {
            report(
                null,
                Messages.UnknownEnumValue(type.Name, name.Value, didYouMean(name.Value, names, "the enum value")), value, path);
        }
    }
}
