using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Access;

/// <summary>The fields at the root of the schema, each with an operation that asks for it in the right form.</summary>
internal static class RootFields
{
    private const string Query =
        """
        query ($type: String!) { __type(name: $type) { fields { name args { name type { ...T } } type { ...T } } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    private const string InputQuery =
        """
        query ($type: String!) { __type(name: $type) { inputFields { name type { ...T } } enumValues { name } } }
        fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    /// <summary>The fields of a root type with their operations. What they name does not exist, so asking changes nothing.</summary>
    public static async Task<IReadOnlyList<(string Field, string Operation)>> OfAsync(Caller caller, string root)
    {
        var fields = new List<(string, string)>();
        foreach (var field in (await caller.ReadAsync(Query, new { type = root })).All("__type.fields"))
        {
            var name = field.Text("name");
            var arguments = await MembersAsync(caller, name, field.All("args"));
            var selection = Named(field.At("type")).Text("kind") is "OBJECT" or "INTERFACE" or "UNION" ? "{ __typename }" : "";
            var variables = arguments.Contains("$file", StringComparison.Ordinal) ? " ($file: Upload!)" : "";
            fields.Add((name, $"{root.ToLowerInvariant()}{variables} {{ {name}{(arguments.Length == 0 ? "" : $"({arguments})")} {selection} }}"));
        }

        return fields;
    }

    /// <summary>Sends an operation, with an empty file where it takes one.</summary>
    public static Task<Answer> AskAsync(Caller caller, string operation) => operation.Contains("$file", StringComparison.Ordinal)
        ? caller.UploadAsync(operation, new ByteArrayContent([]), new { file = (string?)null })
        : caller.AskAsync(operation);

    private static async Task<string> MembersAsync(Caller caller, string owner, IEnumerable<JsonElement> members)
    {
        var given = new List<string>();
        foreach (var member in members.Where(member => member.Text("type.kind") == "NON_NULL"))
        {
            given.Add($"{member.Text("name")}: {await ValueAsync(caller, owner, member.Text("name"), member.At("type.ofType"))}");
        }

        return string.Join(' ', given);
    }

    private static async Task<string> ValueAsync(Caller caller, string owner, string member, JsonElement type)
    {
        if (type.Text("kind") is "INPUT_OBJECT" or "ENUM")
        {
            var input = (await caller.ReadAsync(InputQuery, new { type = type.Text("name") })).At("__type");
            return type.Text("kind") == "ENUM"
                ? input.Text("enumValues.0.name")
                : $"{{ {await MembersAsync(caller, owner, input.All("inputFields"))} }}";
        }

        return (type.Text("kind"), type.Text("name")) switch
        {
            ("LIST", _) when Named(type).Text("name") == "ID" => $"[\"{IdOfNothing(member == "ids" ? owner : member)}\"]",
            ("LIST", _) => "[]",
            (_, "ID") => $"\"{IdOfNothing(member == "id" ? owner : member)}\"",
            (_, "LocalDate") => "\"2030-01-01\"",
            (_, "DateTime") => "\"2030-01-01T00:00:00Z\"",
            (_, "String") => "\"\"",
            (_, "Int" or "Long" or "Float" or "Decimal") => "1",
            (_, "Boolean") => "true",
            (_, "Upload") => "$file",
            var (kind, name) => throw new InvalidOperationException($"Say how a value of {kind} {name} is written."),
        };
    }

    private static JsonElement Named(JsonElement type) =>
        type.TryGetProperty("ofType", out var inner) && inner.ValueKind == JsonValueKind.Object ? Named(inner) : type;

    // dealId, dealIds and deal are ids of a Deal. A kind that has another name is told here.
    private static string IdOfNothing(string member)
    {
        var name = member.EndsWith("Ids", StringComparison.Ordinal) ? member[..^3] : member.EndsWith("Id", StringComparison.Ordinal) ? member[..^2] : member;
        var kind = name switch
        {
            "io" => "InsertionOrder",
            "line" => "OrderLine",
            "hold" => "InventoryHold",
            "import" => "MetricsImport",
            "recalculation" => "MatchRecalculation",
            "schedule" => "SheetSchedule",
            "node" or "nodes" => "Podcast",
            _ => $"{char.ToUpperInvariant(name[0])}{name[1..]}",
        };
        return Convert.ToBase64String([.. Encoding.UTF8.GetBytes($"{kind}:"), .. Guid.CreateVersion7().ToByteArray()]);
    }
}
