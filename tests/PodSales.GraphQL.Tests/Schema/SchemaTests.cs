using System.Text.Json;
using PodSales.GraphQL.Tests.Servers;

namespace PodSales.GraphQL.Tests.Schema;

[Collection(SqliteServer.Collection)]
public sealed class SchemaTests(SqliteServer server)
{
    private const string SchemaFile = "src/PodSales.GraphQL/schema.graphql";

    [Fact]
    public async Task The_schema_is_the_one_in_the_repository()
    {
        var printed = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "schema", "print");

        Assert.Equal((0, ""), (printed.ExitCode, printed.Errors));
        GoldenFile.AssertEqual(SchemaFile, printed.Output);
    }

    [Fact]
    public async Task The_schema_is_exported_as_it_is_printed()
    {
        var file = Path.Combine(Path.GetTempPath(), $"podsales-{Guid.NewGuid():n}.graphql");
        try
        {
            var exported = await ServerProgram.RunAsync(server.Settings, "--environment=Development", "schema", "export", "--output", file);

            Assert.Equal((0, $"{file}\n"), (exported.ExitCode, exported.Output));
            Assert.Equal(await File.ReadAllTextAsync(GoldenFile.PathOf(SchemaFile)), await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Everything_in_the_schema_says_what_it_is()
    {
        var types = (await server.As("demo", "viewer").ReadAsync(
            """
            { __schema { types {
              name description
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { name description } }
              inputFields(includeDeprecated: true) { name description }
              enumValues(includeDeprecated: true) { name description }
            } } }
            """)).All("__schema.types");

        Assert.Empty(types.Where(type => !type.Text("name").StartsWith("__", StringComparison.Ordinal)).SelectMany(Undescribed));
    }

    private static IEnumerable<string> Undescribed(JsonElement type)
    {
        var name = type.Text("name");
        var fields = Members(type, "fields").ToArray();
        return
        [
            .. Silent(name, [type]),
            .. Silent($"{name} >", fields),
            .. Silent($"{name} >", Members(type, "inputFields")),
            .. Silent($"{name} >", Members(type, "enumValues")),
            .. fields.SelectMany(field => Silent($"{name} > {field.Text("name")} >", Members(field, "args"))),
        ];
    }

    private static IEnumerable<JsonElement> Members(JsonElement owner, string name) => owner.IsNull(name) ? [] : owner.All(name);

    private static IEnumerable<string> Silent(string place, IEnumerable<JsonElement> elements) =>
        elements.Where(element => element.Text("description").Length == 0).Select(element => $"{place} {element.Text("name")}");
}
