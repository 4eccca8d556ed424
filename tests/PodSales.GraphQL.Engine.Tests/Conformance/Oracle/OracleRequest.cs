using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>A request that is put to both implementations.</summary>
internal sealed partial record OracleRequest(string Source, JsonElement? Variables)
{
    private const string Separator = "#---";

    /// <summary>Reads requests that lines of <c>#---</c> keep apart; behind such a line stand the variables of the request below it.</summary>
    public static IEnumerable<OracleRequest> ReadAll(string text)
    {
        var parts = text.Split(Separator);
        yield return new OracleRequest(parts[0].Trim('\n'), null);
        foreach (var part in parts.Skip(1))
        {
            var (head, source) = Split(part);
            yield return new OracleRequest(source.Trim('\n'), head.Length > 0 ? JsonElement.Parse(head) : null);
        }
    }

    /// <summary>The request with each token left out in turn: mostly wrong, and wrong in ways that nobody thought of.</summary>
    public IEnumerable<OracleRequest> WithOneTokenLess() =>
        from Match token in Tokens().Matches(Source)
        select this with { Source = Source[..token.Index] + new string(' ', token.Length) + Source[(token.Index + token.Length)..] };

    public JsonObject ToJson()
    {
        var json = new JsonObject { ["source"] = Source };
        if (Variables is { } variables)
        {
            json["variables"] = JsonNode.Parse(variables.GetRawText());
        }

        return json;
    }

    private static (string Head, string Source) Split(string part)
    {
        var end = part.IndexOf('\n', StringComparison.Ordinal);
        return (part[..end].Trim(), part[end..]);
    }

    [GeneratedRegex(@"""""""[\s\S]*?""""""|""(?:[^""\\]|\\.)*""|[A-Za-z_]\w*|\.\.\.|-?\d+(?:\.\d+)?|\S")]
    private static partial Regex Tokens();
}
