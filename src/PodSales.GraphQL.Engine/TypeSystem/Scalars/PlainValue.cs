using System.Collections;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>
/// The values that JSON can say, as C# has them: null, <see cref="bool"/>, <see cref="string"/>, numbers
/// (<see cref="int"/>, <see cref="long"/> or <see cref="double"/>, whichever is the first to hold it), lists and
/// dictionaries of these in the order of their keys.
/// </summary>
internal static class PlainValue
{
    /// <summary>The value of a literal. A field whose variable is absent is left out; a list item is then null.</summary>
    public static object? Of(ValueNode literal, IReadOnlyDictionary<string, object?>? variables) => literal switch
    {
        NullValueNode => null,
        IntValueNode number => OfInteger(number.Value),
        FloatValueNode number => double.Parse(number.Value, NumberStyles.Float, CultureInfo.InvariantCulture),
        StringValueNode text => text.Value,
        BooleanValueNode boolean => boolean.Value,
        EnumValueNode name => name.Value,
        VariableNode variable => variables?.GetValueOrDefault(variable.Name.Value),
        ListValueNode list => list.Values.Select(item => Of(item, variables)).ToList(),
        ObjectValueNode value => OfFields(value, variables),
        _ => throw new ArgumentException($"{literal.Kind} is no value.", nameof(literal)),
    };

    public static object? Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => OfFields(json),
        JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => OfNumber(json),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null or JsonValueKind.Undefined => null,
    };

    /// <summary>The literal for a value of this kind.</summary>
    public static ValueNode ToLiteral(object? value) => value switch
    {
        null => new NullValueNode(),
        JsonElement json => ToLiteral(Of(json)),
        bool boolean => new BooleanValueNode { Value = boolean },
        string text => new StringValueNode { Value = text },
        float or double => NumberLiteral(NumberText.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture))),
        decimal or sbyte or byte or short or ushort or int or uint or long or ulong or BigInteger =>
            NumberLiteral(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)),
        IReadOnlyDictionary<string, object?> fields => new ObjectValueNode
        {
            Fields = [.. fields.Select(field => new ObjectFieldNode { Name = new NameNode { Value = field.Key }, Value = ToLiteral(field.Value) })],
        },
        IEnumerable items => new ListValueNode { Values = [.. items.Cast<object?>().Select(ToLiteral)] },
        _ => throw new ArgumentException($"A value of {value.GetType()} has no literal.", nameof(value)),
    };

    private static OrderedDictionary<string, object?> OfFields(ObjectValueNode value, IReadOnlyDictionary<string, object?>? variables)
    {
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in value.Fields)
        {
            var isAbsent = field.Value is VariableNode variable && variables?.ContainsKey(variable.Name.Value) is not true;
            if (!isAbsent)
            {
                fields[field.Name.Value] = Of(field.Value, variables);
            }
        }

        return fields;
    }

    private static OrderedDictionary<string, object?> OfFields(JsonElement json)
    {
        var fields = new OrderedDictionary<string, object?>(StringComparer.Ordinal);
        foreach (var field in json.EnumerateObject())
        {
            fields[field.Name] = Of(field.Value);
        }

        return fields;
    }

    private static object OfNumber(JsonElement json)
    {
        if (json.TryGetInt32(out var small))
        {
            return small;
        }

        return json.TryGetInt64(out var large) ? (object)large : json.GetDouble();
    }

    private static object OfInteger(string digits)
    {
        if (int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small))
        {
            return small;
        }

        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large)
            ? (object)large
            : double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private static ValueNode NumberLiteral(string text) => text.All(character => character == '-' || char.IsAsciiDigit(character))
        ? new IntValueNode { Value = text }
        : new FloatValueNode { Value = text };
}
