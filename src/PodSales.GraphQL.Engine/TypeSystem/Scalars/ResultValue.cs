using System.Globalization;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>
/// Reduces what a resolver returned for a built-in scalar to the few kinds that their coercion tells apart:
/// <see cref="int"/>, <see cref="decimal"/> for other exact numbers, <see cref="double"/>, <see cref="bool"/> and
/// <see cref="string"/>. Anything else stays as it is.
/// </summary>
internal static class ResultValue
{
    public static object Of(object value) => value switch
    {
        JsonElement json => OfJson(json),
        byte or sbyte or short or ushort => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        float number => (double)number,
        char character => character.ToString(),
        Guid or Uri => value.ToString()!,
        _ => value,
    };

    /// <summary>Reads the whole of a text as a number; blanks at the ends are allowed, an empty text is none.</summary>
    public static bool TryParse(string text, out double number) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    private static object OfJson(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString()!,
        JsonValueKind.Number => json.TryGetInt32(out var whole) ? whole : json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.Null => json,
    };
}
