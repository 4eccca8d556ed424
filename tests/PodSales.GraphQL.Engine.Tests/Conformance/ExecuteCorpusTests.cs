using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

[Trait("Category", "Conformance")]
public sealed class ExecuteCorpusTests(ITestOutputHelper output)
{
    private const string FileName = "execute.jsonl";

    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();

    private readonly Dictionary<string, Schema> _schemas = [];

    [ConformanceFact]
    public async Task Requests_are_executed_as_the_reference_implementation_does()
    {
        var responses = new Dictionary<string, JsonNode>();
        await foreach (var line in File.ReadLinesAsync(CorpusFolder.FileAt(FileName)))
        {
            var testCase = JsonElement.Parse(line);
            responses.Add(testCase.GetProperty("id").GetString()!, await ExecuteAsync(testCase));
        }

        Corpus.Run(
            FileName,
            testCase => ResponseComparison.Difference(testCase, responses[testCase.GetProperty("id").GetString()!]),
            output);
    }

    private async Task<JsonNode> ExecuteAsync(JsonElement testCase)
    {
        var root = RootOf(testCase);
        var executor = new RequestExecutor(SchemaOf(testCase), new ExecutionEnvironment { Services = Services }) { RootOf = _ => root };
        var request = OperationRequestBuilder.New()
            .SetDocument(testCase.GetProperty("source").GetString())
            .SetOperationName(testCase.TryGetProperty("operationName", out var name) ? name.GetString() : null)
            .SetVariableValues(testCase.TryGetProperty("variables", out var variables) ? variables : null)
            .Build();

        await using var result = await executor.ExecuteAsync(request);
        return JsonNode.Parse(Assert.IsType<OperationResult>(result, exactMatch: false).ToJson())!;
    }

    private static JsonElement RootOf(JsonElement testCase) => testCase.TryGetProperty("rootValueFile", out var file)
        ? JsonElement.Parse(File.ReadAllText(CorpusFolder.FileAt(file.GetString()!)))
        : testCase.GetProperty("rootValue");

    private Schema SchemaOf(JsonElement testCase)
    {
        var file = testCase.GetProperty("schemaFile").GetString()!;
        if (!_schemas.TryGetValue(file, out var schema))
        {
            var document = Parser.ParseDocument(File.ReadAllText(CorpusFolder.FileAt(file)));
            _schemas[file] = schema = SdlSchema.Build(document, RecordedValues.Bindings);
        }

        return schema;
    }
}
