using System.Collections.Immutable;
using System.Globalization;
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

        var got = Sorted(errors.Select(error => Line(error.Message, (error.Locations ?? []).Select(at => (at.Line, at.Column)))));
        var wanted = Sorted(testCase.GetProperty("errors").EnumerateArray().Select(Line));
        return got == wanted ? null : $"wanted\n{wanted}\ngot\n{got}";
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

    private static string Line(JsonElement error)
    {
        var locations = error.TryGetProperty("locations", out var given) ? [.. given.EnumerateArray()] : Array.Empty<JsonElement>();
        return Line(
            error.GetProperty("message").GetString()!,
            locations.Select(at => (at.GetProperty("line").GetInt32(), at.GetProperty("column").GetInt32())));
    }

    private static string Line(string message, IEnumerable<(int Line, int Column)> locations) =>
        $"{message} {string.Join(' ', locations.Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}")))}";

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
