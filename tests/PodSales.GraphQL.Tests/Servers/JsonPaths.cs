using System.Globalization;
using System.Text.Json;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>Reads answers by paths such as <c>deals.nodes.0.name</c>.</summary>
internal static class JsonPaths
{
    extension(JsonElement json)
    {
        public JsonElement At(string path) => path.Split('.').Aggregate(json, static (element, step) =>
            int.TryParse(step, CultureInfo.InvariantCulture, out var index) ? element[index] : element.GetProperty(step));

        public string Text(string path) => json.At(path).GetString() ?? "";

        public int Number(string path) => json.At(path).GetInt32();

        public bool IsNull(string path) => json.At(path).ValueKind == JsonValueKind.Null;

        public IReadOnlyList<JsonElement> All(string path) => [.. json.At(path).EnumerateArray()];

        /// <summary>One text of each element of a list.</summary>
        public IReadOnlyList<string> Texts(string list, string path) => [.. json.All(list).Select(element => element.Text(path))];
    }
}
