using System.Collections.Immutable;
using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using PodSales.GraphQL.Engine.Validation;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

[Trait("Category", "Conformance")]
public sealed class ValidateCorpusTests(ITestOutputHelper output)
{
    private static readonly ImmutableDictionary<string, ExecutableRule> Rules =
        ExecutableRules.All.ToImmutableDictionary(rule => rule.Name);

    private readonly Dictionary<string, Schema> _schemas = [];

    [ConformanceFact]
    public void Documents_are_validated_as_the_reference_implementation_does() => Corpus.Run("validate.jsonl", Check, output);

    private string? Check(JsonElement testCase)
    {
        var document = Parser.ParseDocument(Corpus.Source(testCase));
        var errors = DocumentValidator.Validate(SchemaOf(testCase), document, OptionsOf(testCase));
        return ErrorLines.Compare(testCase.GetProperty("errors"), errors);
    }

    private Schema SchemaOf(JsonElement testCase)
    {
        var file = testCase.GetProperty("schemaFile").GetString()!;
        if (!_schemas.TryGetValue(file, out var schema))
        {
            var text = File.ReadAllText(CorpusFolder.FileAt(file));
            _schemas[file] = schema = SdlSchema.Build(Parser.ParseDocument(text));
        }

        return schema;
    }

    private static ValidationOptions OptionsOf(JsonElement testCase)
    {
        var options = ValidationOptions.Default;
        if (testCase.TryGetProperty("rules", out var names))
        {
            options = options with { Rules = [.. names.EnumerateArray().Select(name => Rules[name.GetString()!])] };
        }

        if (!testCase.TryGetProperty("options", out var given))
        {
            return options;
        }

        return options with
        {
            HideSuggestions = given.TryGetProperty("hideSuggestions", out var hide) && hide.GetBoolean(),
            MaxErrors = given.TryGetProperty("maxErrors", out var max) ? max.GetInt32() : options.MaxErrors,
        };
    }
}
