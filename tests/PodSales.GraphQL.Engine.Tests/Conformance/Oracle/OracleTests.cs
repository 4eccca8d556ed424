using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>Puts requests of our own to graphql-js and to the library, and compares the answers field by field.</summary>
public sealed class OracleTests(ITestOutputHelper output)
{
    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Conformance", "Oracle");

    [OracleFact]
    public async Task Requests_are_answered_as_graphql_js_answers_them() =>
        await CompareAsync(OracleRequest.ReadAll(Read("requests.graphql")));

    [OracleFact]
    public async Task Requests_with_a_token_missing_are_answered_as_graphql_js_answers_them() =>
        await CompareAsync(OracleRequest.ReadAll(Read("requests.graphql")).SelectMany(request => request.WithOneTokenLess()));

    private async Task CompareAsync(IEnumerable<OracleRequest> asked)
    {
        OracleRequest[] requests = [.. asked];
        var sdl = Read("schema.graphql");
        var root = JsonElement.Parse(Read("root.json"));
        var answers = await Oracle.AnswerAsync(sdl, root, requests);
        using var services = new ServiceCollection().BuildServiceProvider();
        var executor = new RequestExecutor(
            SdlSchema.Build(Parser.ParseDocument(sdl), RecordedValues.Bindings),
            new ExecutionEnvironment { Services = services })
        {
            RootOf = _ => root,
        };

        var differences = new List<string>();
        foreach (var (request, answer) in requests.Zip(answers))
        {
            if (!answer.TryGetProperty("isSubscription", out _)
                && ResponseComparison.Difference(Case(request, answer), await ExecuteAsync(executor, request)) is { } difference)
            {
                differences.Add(difference);
            }
        }

        output.WriteLine($"{requests.Length - differences.Count} passed, {differences.Count} failed");
        Assert.True(differences.Count == 0, string.Join("\n\n", differences.Take(20)));
    }

    private static async Task<JsonNode> ExecuteAsync(RequestExecutor executor, OracleRequest request)
    {
        await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument(request.Source)
            .SetVariableValues(request.Variables)
            .Build());
        return result is OperationResult response ? JsonNode.Parse(response.ToJson())! : new JsonObject();
    }

    private static JsonElement Case(OracleRequest request, JsonElement answer) => JsonSerializer.SerializeToElement(new JsonObject
    {
        ["source"] = request.Source,
        ["result"] = JsonNode.Parse(answer.GetRawText()),
    });

    private static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Folder, file));
}
