using System.Text.Json;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.TypeSystem.Scalars;

/// <summary>The literals that say the same as values in JSON. Numbers keep their digits.</summary>
internal static class JsonLiteral
{
    public static ValueNode Of(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => new StringValueNode(json.GetString()!),
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.True => new BooleanValueNode { Value = true },
        JsonValueKind.False => new BooleanValueNode { Value = false },
        JsonValueKind.Array => new ListValueNode { Values = [.. json.EnumerateArray().Select(Of)] },
        JsonValueKind.Object => new ObjectValueNode { Fields = [.. json.EnumerateObject().Select(Field)] },
        JsonValueKind.Null or JsonValueKind.Undefined => new NullValueNode(),
    };

    private static ObjectFieldNode Field(JsonProperty member) =>
        new() { Name = new NameNode { Value = member.Name }, Value = Of(member.Value) };

    private static ValueNode Number(string text) =>
        text.AsSpan().ContainsAny('.', 'e', 'E') ? new FloatValueNode { Value = text } : new IntValueNode { Value = text };
}
