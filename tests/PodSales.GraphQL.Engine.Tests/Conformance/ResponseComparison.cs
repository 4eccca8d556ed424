using System.Text.Json;
using System.Text.Json.Nodes;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Compares a response with the recorded one.</summary>
internal static class ResponseComparison
{
    /// <returns>What was wanted and what came; null when the response is right.</returns>
    public static string? Difference(JsonElement testCase, JsonNode got)
    {
        var wanted = JsonNode.Parse(testCase.GetProperty("result").GetRawText())!;
        if (testCase.TryGetProperty("compare", out _))
        {
            IntrospectionNormalization.Normalize(got);
        }

        var isSame = got.AsObject().ContainsKey("data") == wanted.AsObject().ContainsKey("data")
            && SameInOrder(got["data"], wanted["data"])
            && (testCase.TryGetProperty("possibleErrors", out var possible)
                ? ArePossible(Errors(got), possible, testCase.GetProperty("nulledAt"))
                : Errors(got).SequenceEqual(Errors(wanted)));
        return isSame ? null : $"{testCase.GetProperty("source")}\nwanted\n{wanted.ToJsonString()}\ngot\n{got.ToJsonString()}";
    }

    private static bool ArePossible(List<string> got, JsonElement possibleErrors, JsonElement nulledAt)
    {
        var possible = possibleErrors.EnumerateArray().Select(error => Line(JsonNode.Parse(error.GetRawText())!)).ToList();
        return got.TrueForAll(possible.Remove)
            && nulledAt.EnumerateArray().All(path => got.Exists(error => IsBelow(error, path)));
    }

    private static bool IsBelow(string error, JsonElement path)
    {
        var reported = JsonNode.Parse(error)!["path"]?.AsArray() ?? [];
        var prefix = path.EnumerateArray().Select(segment => segment.GetRawText());
        return reported.Take(path.GetArrayLength()).Select(segment => segment!.ToJsonString()).Zip(prefix).All(pair => JsonNode.DeepEquals(JsonNode.Parse(pair.First), JsonNode.Parse(pair.Second)))
            && reported.Count >= path.GetArrayLength();
    }

    private static List<string> Errors(JsonNode response) =>
        [.. (response["errors"]?.AsArray() ?? []).Select(error => Line(error!)).Order(StringComparer.Ordinal)];

    private static string Line(JsonNode error) => new JsonObject
    {
        ["message"] = error["message"]!.GetValue<string>(),
        ["locations"] = error["locations"]?.DeepClone() ?? new JsonArray(),
        ["path"] = error["path"]?.DeepClone(),
    }.ToJsonString();

    private static bool SameInOrder(JsonNode? left, JsonNode? right) => (left, right) switch
    {
        (null, null) => true,
        (JsonObject a, JsonObject b) => a.Count == b.Count && a.Zip(b).All(pair => pair.First.Key == pair.Second.Key && SameInOrder(pair.First.Value, pair.Second.Value)),
        (JsonArray a, JsonArray b) => a.Count == b.Count && a.Zip(b).All(pair => SameInOrder(pair.First, pair.Second)),
        (JsonValue a, JsonValue b) => SameValue(a, b),
        _ => false,
    };

    private static bool SameValue(JsonValue left, JsonValue right) => (left.GetValueKind(), right.GetValueKind()) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => left.GetValue<JsonElement>().GetDouble() == right.GetValue<JsonElement>().GetDouble(),
        (JsonValueKind.String, JsonValueKind.String) => left.GetValue<string>() == right.GetValue<string>(),
        var (a, b) => a == b,
    };
}
