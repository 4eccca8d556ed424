using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Writes a syntax tree as the JSON of the reference implementation: its names for nodes and members, absent ones and empty lists left out, but for those of values.</summary>
internal static class SyntaxTreeJson
{
    /// <summary>Members that are named otherwise there, or that are no part of the tree (null).</summary>
    private static readonly Dictionary<string, string?> Renamed = new()
    {
        [nameof(DocumentNode.Source)] = null,
        [nameof(FieldNode.ResponseName)] = null,
        [nameof(StringValueNode.IsBlock)] = "block",
        [nameof(DirectiveDefinitionNode.IsRepeatable)] = "repeatable",
    };

    public static JsonObject Of(SyntaxNode node)
    {
        var json = new JsonObject { ["kind"] = node.Kind.ToString() };
        foreach (var property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (Renamed.GetValueOrDefault(property.Name, JsonNamingPolicy.CamelCase.ConvertName(property.Name)) is { } name
                && Value(property.GetValue(node)) is { } value
                && (value is not JsonArray { Count: 0 } || node is ListValueNode or ObjectValueNode))
            {
                json[name] = value;
            }
        }

        json["loc"] = new JsonObject { ["start"] = node.Span.Start, ["end"] = node.Span.End };
        return json;
    }

    private static JsonNode? Value(object? value) => value switch
    {
        null => null,
        SyntaxNode node => Of(node),
        string text => text,
        bool boolean => boolean,
        OperationType operation => operation.Keyword(),
        IEnumerable nodes => new JsonArray([.. nodes.Cast<SyntaxNode>().Select(Of)]),
        _ => throw new NotSupportedException($"A node has a member of {value.GetType()}."),
    };
}
