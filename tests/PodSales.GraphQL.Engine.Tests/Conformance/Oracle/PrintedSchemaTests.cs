using System.Text.Json;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>Prints schemas as graphql-js does, to the letter.</summary>
public sealed class PrintedSchemaTests
{
    private const string Separator = "#---\n";

    /// <summary>Descriptions at the edges of what a block string can say.</summary>
    private static readonly string[] Descriptions =
    [
        "", " ", "\n", "plain", " leading", "trailing ", "\ttab", "two\nlines", "  indented\n    more\n  less", "blank\n\nline", "ends\n",
        "\nbegins", "quote\"", "\"quoted\"", "ends with a backslash\\", "three \"\"\" quotes", "\"\"\"", "\\\"\"\"", "ends with three\"\"\"",
        new('x', 69), new('x', 70), new('x', 71), $"{new string('x', 40)}\n{new string('y', 40)}", "tab\tinside", "carriage\rreturn", "both\r\nends",
        "control\u0001character", "delete\u007f", "umlaut ä", "emoji \U0001F600", "line separator \u2028", "null \u0000", "back\\slash", " both ", "  \n  ", "a\n b\n  c",
    ];

    [OracleFact]
    [Trait("Category", "Conformance")]
    public async Task Declared_schemas_are_printed_alike() => await CompareAsync(
        File.ReadAllText(System.IO.Path.Combine(AppContext.BaseDirectory, "Conformance", "Oracle", "schemas.graphql")).Split(Separator));

    [OracleFact]
    [Trait("Category", "Conformance")]
    public async Task Descriptions_are_printed_alike_wherever_they_stand() =>
        await CompareAsync(Descriptions.Select(text => JsonSerializer.Serialize(text)).Select(text => $$"""
            {{text}} schema { query: Query }
            {{text}} directive @d({{text}} a: Int, b: Int) on FIELD
            {{text}} type Query { {{text}} a({{text}} x: Int, {{text}} y: Int = 2): E, {{text}} b: Int }
            {{text}} enum E { {{text}} A {{text}} B }
            {{text}} input I { {{text}} a: String = {{text}}, b: Int @deprecated(reason: {{text}}) }
            {{text}} scalar S @specifiedBy(url: {{text}})
            """));

    [OracleFact]
    [Trait("Category", "Conformance")]
    public async Task Schemas_built_from_classes_are_printed_as_they_would_be()
    {
        string[] printed = [GoldenFile.Read("SchemaBuilding/annotated.graphql"), GoldenFile.Read("Library/library.graphql")];

        var answers = await Oracle.PrintAsync(printed);

        Assert.Equal(printed, answers.Select(answer => answer.GetProperty("declared").GetString() + "\n"));
    }

    private static async Task CompareAsync(IEnumerable<string> documents)
    {
        string[] schemas = [.. documents];
        var answers = await Oracle.PrintAsync(schemas);
        foreach (var (sdl, answer) in schemas.Zip(answers))
        {
            var schema = SdlSchema.Build(Parser.ParseDocument(sdl));
            Assert.Equal(answer.GetProperty("declared").GetString(), schema.ToString());
            Assert.Equal(answer.GetProperty("byName").GetString(), SchemaPrinter.Print(schema, SchemaOrder.ByName));
        }

        Assert.Equal(schemas.Length, answers.Count);
    }
}
