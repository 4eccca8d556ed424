using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

[Trait("Category", "Conformance")]
public sealed class ParseCorpusTests(ITestOutputHelper output)
{
    /// <summary>The reference implementation has no limit on depth; this one is beyond every case of the corpus.</summary>
    private static readonly ParserOptions Unlimited = new() { MaxDepth = 5_000 };

    [ConformanceFact]
    public void Documents_are_parsed_and_printed_as_the_reference_implementation_does() => Corpus.Run("parse.jsonl", Check, output);

    private static string? Check(JsonElement testCase)
    {
        try
        {
            var node = Parse(testCase, Corpus.Source(testCase));
            return testCase.GetProperty("ok").GetBoolean()
                ? CheckTree(testCase, node) ?? CheckPrinted(testCase, node)
                : $"wanted {testCase.GetProperty("error")}, but it was parsed";
        }
        catch (SyntaxException exception)
        {
            return CheckError(testCase, exception);
        }
    }

    private static SyntaxNode Parse(JsonElement testCase, string source)
    {
        var options = testCase.TryGetProperty("options", out var given)
            ? Unlimited with { MaxTokens = given.GetProperty("maxTokens").GetInt32() }
            : Unlimited;
        return testCase.TryGetProperty("entry", out var entry)
            ? entry.GetString() switch
            {
                "value" => Parser.ParseValue(source, options),
                "constValue" => Parser.ParseConstValue(source, options),
                "type" => Parser.ParseType(source, options),
                "schemaCoordinate" => Parser.ParseSchemaCoordinate(source),
                var unknown => throw new NotSupportedException($"There is no entry point {unknown}."),
            }
            : Parser.ParseDocument(source, options);
    }

    private static string? CheckTree(JsonElement testCase, SyntaxNode node)
    {
        if (!testCase.TryGetProperty("ast", out var wanted))
        {
            return null;
        }

        var got = SyntaxTreeJson.Of(node);
        return JsonElement.DeepEquals(wanted, JsonSerializer.SerializeToElement(got)) ? null : $"wanted tree {wanted}, got {got.ToJsonString()}";
    }

    private static string? CheckPrinted(JsonElement testCase, SyntaxNode node)
    {
        var wanted = testCase.GetProperty("printed").GetString()!;
        var got = Printer.Print(node);
        if (got != wanted)
        {
            return $"wanted text\n{wanted}\ngot\n{got}";
        }

        var again = Printer.Print(Parse(testCase, got));
        return again == got ? null : $"printed again it is\n{again}\ninstead of\n{got}";
    }

    private static string? CheckError(JsonElement testCase, SyntaxException exception)
    {
        var got = JsonSerializer.SerializeToElement(new
        {
            message = exception.Message,
            locations = new[] { new { line = exception.Location.Line, column = exception.Location.Column } },
        });
        return testCase.TryGetProperty("error", out var wanted) && JsonElement.DeepEquals(wanted, got)
            ? null
            : $"wanted {(wanted.ValueKind == JsonValueKind.Undefined ? "a tree" : wanted)}, got {got}";
    }
}
