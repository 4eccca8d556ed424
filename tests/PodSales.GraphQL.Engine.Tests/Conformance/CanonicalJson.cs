using System.Collections;
using System.Globalization;
using System.Text;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Coerced arguments as JSON without white space, object keys in ordinal order, numbers in their shortest form.</summary>
internal static class CanonicalJson
{
    public static string Of(object? value) => value switch
    {
        null => "null",
        bool boolean => boolean ? "true" : "false",
        string text => OfText(text),
        double number when number == Math.Floor(number) && Math.Abs(number) < 1e21 => ((decimal)number).ToString(CultureInfo.InvariantCulture),
        IEnumerable<KeyValuePair<string, object?>> fields => OfFields(fields),
        IEnumerable items => $"[{string.Join(',', items.Cast<object?>().Select(Of))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType()} is no coerced input.", nameof(value)),
    };

    private static string OfText(string text)
    {
        using var json = new JsonBuffer();
        json.WriteString(text);
        return Encoding.UTF8.GetString(json.Written);
    }

    private static string OfFields(IEnumerable<KeyValuePair<string, object?>> fields) =>
        $"{{{string.Join(',', fields.OrderBy(field => field.Key, StringComparer.Ordinal).Select(field => $"{Of(field.Key)}:{Of(field.Value)}"))}}}";
}
