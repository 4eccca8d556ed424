using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>Writes a value for an error message: strings quoted, numbers as JSON has them, long or deep collections cut short.</summary>
internal static class ValueText
{
    private const int MostItems = 10;
    private const int MostFields = 100;
    private const int MostCharacters = 1_000;
    private const int MostLevels = 2;

    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Describe(object? value) => Describe(value, 0);

    private static string Describe(object? value, int level) => value switch
    {
        null => "null",
        string text => Quote(text),
        char character => Quote(character.ToString()),
        bool boolean => boolean ? "true" : "false",
        JsonElement json => DescribeJson(json, level),
        float or double => NumberText.Of(Convert.ToDouble(value, CultureInfo.InvariantCulture)),
        IReadOnlyDictionary<string, object?> fields => DescribeFields(fields.Select(field => (field.Key, field.Value)), level),
        IDictionary fields => DescribeFields(
            fields.Cast<DictionaryEntry>().Select(field => (field.Key.ToString() ?? "", field.Value)), level),
        IEnumerable items => DescribeItems([.. items.Cast<object?>()], level),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string DescribeJson(JsonElement json, int level) => json.ValueKind switch
    {
        JsonValueKind.Object => DescribeFields(json.EnumerateObject().Select(field => (field.Name, (object?)field.Value)), level),
        JsonValueKind.Array => DescribeItems([.. json.EnumerateArray()], level),
        JsonValueKind.String => Quote(json.GetString()!),
        JsonValueKind.Number => NumberText.Of(json.GetDouble()),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null or JsonValueKind.Undefined => "null",
    };

    private static string DescribeFields(IEnumerable<(string Name, object? Value)> fields, int level)
    {
        if (!fields.Any())
        {
            return "{}";
        }

        return level >= MostLevels
            ? "[Object]"
            : $"{{ {string.Join(", ", fields.Take(MostFields).Select(field => $"{field.Name}: {Describe(field.Value, level + 1)}"))} }}";
    }

    private static string DescribeItems(List<object?> items, int level)
    {
        if (items.Count == 0)
        {
            return "[]";
        }

        if (level >= MostLevels)
        {
            return "[Array]";
        }

        var shown = items.Take(MostItems).Select(item => Describe(item, level + 1));
        var more = (items.Count - MostItems) switch
        {
            <= 0 => "",
            1 => ", ... 1 more item",
            var count => string.Create(CultureInfo.InvariantCulture, $", ... {count} more items"),
        };
        return $"[{string.Join(", ", shown)}{more}]";
    }

    private static string Quote(string text) => text.Length <= MostCharacters
        ? JsonSerializer.Serialize(text, Quoting)
        : string.Create(CultureInfo.InvariantCulture, $"a string of {text.Length} characters");
}
