using System.Collections.Immutable;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.Language.Syntax;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using PodSales.GraphQL.Engine.TypeSystem.Validation;
using PodSales.GraphQL.Engine.Validation.Sdl;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

[Trait("Category", "Conformance")]
public sealed class ValidateSdlCorpusTests(ITestOutputHelper output)
{
    private static readonly ImmutableDictionary<string, SdlRule> Rules = SdlRules.All.ToImmutableDictionary(rule => rule.Name);

    [ConformanceFact]
    public void Type_systems_are_validated_as_the_reference_implementation_does() => Corpus.Run("validate-sdl.jsonl", Check, output);

    private static string? Check(JsonElement testCase)
    {
        var document = Parser.ParseDocument(testCase.GetProperty("sdl").GetString()!);
        DocumentNode[] extended = testCase.TryGetProperty("extends", out var file)
            ? [Parser.ParseDocument(File.ReadAllText(CorpusFolder.FileAt(file.GetString()!)))]
            : [];

        var errors = SdlValidator.Validate(document, extended is [] ? null : SdlSchema.Build(extended), RulesOf(testCase));
        return ErrorLines.Compare(testCase.GetProperty("errors"), errors) ?? CheckSchema(testCase, [.. extended, document]);
    }

    private static ImmutableArray<SdlRule>? RulesOf(JsonElement testCase) => testCase.TryGetProperty("rules", out var names)
        ? [.. names.EnumerateArray().Select(name => Rules[name.GetString()!])]
        : null;

    private static string? CheckSchema(JsonElement testCase, DocumentNode[] documents) =>
        testCase.TryGetProperty("schemaErrors", out var wanted)
            ? ErrorLines.Compare(wanted, SchemaValidator.Validate(SdlSchema.Build(documents)))
            : null;
}
