using System.Text.Json.Nodes;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Takes from an introspected schema what the specification leaves open or what differs between its editions.</summary>
internal static class IntrospectionNormalization
{
    private static readonly string[] SpecifiedDirectives = ["skip", "include", "deprecated", "specifiedBy", "oneOf"];
    private static readonly string[] BuiltInScalars = ["Int", "Float", "String", "Boolean", "ID"];

    public static void Normalize(JsonNode response)
    {
        var schema = response["data"]!["__schema"]!.AsObject();
        schema["types"] = Sorted(schema["types"]!.AsArray().Where(type => !Name(type).StartsWith("__", StringComparison.Ordinal)));
        schema["directives"] = Sorted(schema["directives"]!.AsArray().Where(directive => !SpecifiedDirectives.Contains(Name(directive))));
        foreach (var type in schema["types"]!.AsArray().Select(type => type!.AsObject()))
        {
            if (type["possibleTypes"] is JsonArray possibleTypes)
            {
                type["possibleTypes"] = Sorted(possibleTypes);
            }

            foreach (var member in new[] { "description", "specifiedByURL" }.Where(type.ContainsKey))
            {
                type[member] = BuiltInScalars.Contains(Name(type)) ? null : type[member]?.DeepClone();
            }
        }
    }

    private static JsonArray Sorted(IEnumerable<JsonNode?> elements) =>
        [.. elements.OrderBy(Name, StringComparer.Ordinal).Select(element => element!.DeepClone())];

    private static string Name(JsonNode? element) => element!["name"]!.GetValue<string>();
}
