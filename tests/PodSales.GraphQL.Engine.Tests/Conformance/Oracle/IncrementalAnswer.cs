using System.Text.Json.Nodes;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>
/// The payloads of one response without what two right implementations may do differently: which payloads they send
/// together, which ids they give, and by which of several fragments they tell a part.
/// </summary>
internal static class IncrementalAnswer
{
    /// <summary>What the payloads say, a line each, ordered; the first payload first.</summary>
    public static string Of(IEnumerable<JsonNode> payloads)
    {
        var targets = new Dictionary<string, JsonNode>(StringComparer.Ordinal);
        var lines = new List<string>();
        var items = new SortedDictionary<string, JsonArray>(StringComparer.Ordinal);
        JsonNode? last = null;
        foreach (var payload in payloads)
        {
            if (last is null)
            {
                lines.Add($" data {payload["data"]?.ToJsonString()} {ErrorsOf(payload)}{(payload.AsObject().ContainsKey("data") ? "" : " refused")}");
            }

            foreach (var pending in payload["pending"]?.AsArray() ?? [])
            {
                var target = pending!.DeepClone().AsObject();
                target.Remove("id");
                targets[pending["id"]!.GetValue<string>()] = target;
                lines.Add($"pending {Place(target)}");
            }

            foreach (var entry in payload["incremental"]?.AsArray() ?? [])
            {
                Add(entry!, targets, items, lines);
            }

            foreach (var completed in payload["completed"]?.AsArray() ?? [])
            {
                lines.Add($"completed {Place(targets[completed!["id"]!.GetValue<string>()])} {ErrorsOf(completed)}");
            }

            last = payload;
        }

        lines.AddRange(items.Select(list => $"items {list.Key} {list.Value.ToJsonString()}"));
        lines.Add($"hasNext at the end: {last!["hasNext"]?.GetValue<bool>()}");
        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }

    private static void Add(
        JsonNode entry, Dictionary<string, JsonNode> targets, SortedDictionary<string, JsonArray> items, List<string> lines)
    {
        var target = entry["id"] is { } id ? targets[id.GetValue<string>()] : entry;
        var place = new JsonArray([.. (target["path"]!.AsArray()).Concat(entry["subPath"]?.AsArray() ?? []).Select(segment => segment!.DeepClone())]);
        if (entry["items"] is not JsonArray values)
        {
            var label = entry["id"] is null ? target["label"]?.ToJsonString() : null;
            lines.Add($"data {place.ToJsonString()} {label} {(entry["data"] ?? entry["items"])?.ToJsonString()} {ErrorsOf(entry)}");
            return;
        }

        if (entry["id"] is null)
        {
            place.RemoveAt(place.Count - 1);
        }

        var list = $"{place.ToJsonString()} {target["label"]?.ToJsonString()}";
        if (!items.TryGetValue(list, out var known))
        {
            items[list] = known = [];
        }

        foreach (var value in values)
        {
            known.Add(value?.DeepClone());
        }

        if (ErrorsOf(entry) is { Length: > 0 } errors)
        {
            lines.AddRange(errors.Split('\n').Select(error => $"error in {list} {error}"));
        }
    }

    private static string Place(JsonNode target) => $"{target["path"]!.ToJsonString()} {target["label"]?.ToJsonString()}";

    private static string ErrorsOf(JsonNode node) => string.Join('\n', (node["errors"]?.AsArray() ?? []).Select(error => new JsonObject
    {
        ["message"] = error!["message"]!.DeepClone(),
        ["locations"] = error["locations"]?.DeepClone(),
        ["path"] = error["path"]?.DeepClone(),
    }.ToJsonString()).Order(StringComparer.Ordinal));
}
