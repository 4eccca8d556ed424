using System.Collections;
using System.Globalization;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem;

namespace PodSales.GraphQL.Engine.SchemaBuilding;

/// <summary>Writes C# default values as literals.</summary>
internal static class DefaultLiteral
{
    public static ValueNode Of(object? value, GraphQLType type) => (value, type.NullableType) switch
    {
        (null, _) => new NullValueNode(),
        (IEnumerable items and not string and not byte[], ListType list) =>
            new ListValueNode { Values = [.. items.Cast<object?>().Select(item => Of(item, list.OfType))] },
        (_, ListType list) => Of(value, list.OfType),
        (_, ScalarType scalar) => scalar.ToLiteral(value),
        (_, EnumType values) => new EnumValueNode
        {
            Value = values.Values.First(candidate => candidate.Value.Equals(ToType(value, candidate.Value.GetType()))).Name,
        },
        _ => throw new NotSupportedException($"A default of type {type} has no literal."),
    };

    /// <summary>The value as its declaration has it: the compiler keeps defaults of enums as numbers.</summary>
    public static object ToType(object value, Type type)
    {
        var target = Nullable.GetUnderlyingType(type) ?? type;
        return target switch
        {
            { IsEnum: true } => Enum.ToObject(target, value),
            _ when target.IsInstanceOfType(value) => value,
            _ => Convert.ChangeType(value, target, CultureInfo.InvariantCulture),
        };
    }
}
