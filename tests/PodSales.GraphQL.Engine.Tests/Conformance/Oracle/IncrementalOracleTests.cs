using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Language;
using PodSales.GraphQL.Engine.TypeSystem.Sdl;
using Xunit.Abstractions;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>Puts requests with <c>@defer</c> and <c>@stream</c> to graphql-js and to the library, and compares what their payloads say.</summary>
public sealed class IncrementalOracleTests(ITestOutputHelper output)
{
    private const string Directives = """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        directive @stream(if: Boolean! = true, label: String, initialCount: Int! = 0) on FIELD

        """;

    private const int RandomRequests = 400;
    private const int Seed = 20260823;

    private static readonly string Folder = System.IO.Path.Combine(AppContext.BaseDirectory, "Conformance", "Oracle");

    [OracleFact]
    public async Task Parts_are_those_of_graphql_js() =>
        await CompareAsync(OracleRequest.ReadAll(Read("incremental.graphql")), isByPath: false);

    [OracleFact]
    public async Task Parts_by_path_are_those_of_graphql_js() =>
        await CompareAsync(OracleRequest.ReadAll(Read("incremental.graphql")), isByPath: true);

    [OracleFact]
    public async Task Parts_of_random_requests_are_those_of_graphql_js() =>
        await CompareAsync(new RandomIncrementalRequests(Seed).Take(RandomRequests), isByPath: false);

    [OracleFact]
    public async Task Parts_of_random_requests_by_path_are_those_of_graphql_js() =>
        await CompareAsync(new RandomIncrementalRequests(Seed).Take(RandomRequests), isByPath: true);

    private async Task CompareAsync(IEnumerable<OracleRequest> asked, bool isByPath)
    {
        OracleRequest[] requests = [.. asked];
        var sdl = Directives + Read("schema.graphql");
        var root = JsonElement.Parse(Read("root.json"));
        var answers = await Oracle.AnswerInPartsAsync(sdl, root, isByPath, requests);
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
            var wanted = IncrementalAnswer.Of(JsonNode.Parse(answer.GetRawText())!.AsArray().Select(payload => payload!));
            var got = IncrementalAnswer.Of(await ExecuteAsync(executor, request, isByPath));
            if (got != wanted)
            {
                differences.Add($"{request.Source}\n-- wanted\n{wanted}\n-- got\n{got}");
            }
        }

        output.WriteLine($"{requests.Length - differences.Count} passed, {differences.Count} failed");
        Assert.True(differences.Count == 0, $"{differences.Count} differ\n{string.Join("\n\n", differences.OrderBy(text => text.Length).Take(12))}");
    }

    private static async Task<List<JsonNode>> ExecuteAsync(RequestExecutor executor, OracleRequest request, bool isByPath)
    {
        await using var result = await executor.ExecuteAsync(OperationRequestBuilder.New()
            .SetDocument(request.Source)
            .SetVariableValues(request.Variables)
            .SetFlags(RequestFlags.AllowAll | (isByPath ? RequestFlags.AllowStreamsByPath : RequestFlags.None))
            .Build());
        if (result is OperationResult single)
        {
            return [JsonNode.Parse(single.ToJson())!];
        }

        var payloads = new List<JsonNode>();
        await foreach (var payload in ((ResponseStream)result).ReadResultsAsync())
        {
            await using (payload)
            {
                payloads.Add(JsonNode.Parse(payload.ToJson())!);
            }
        }

        return payloads;
    }

    private static string Read(string file) => File.ReadAllText(System.IO.Path.Combine(Folder, file));
}
