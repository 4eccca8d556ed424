using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PodSales.GraphQL.Engine.Tests.Conformance.Oracle;

/// <summary>The reference implementation, graphql-js, asked in a process of its own.</summary>
internal static class Oracle
{
    private static readonly string Folder = System.IO.Path.Combine(RepositoryRoot(), "tests", "oracle");

    public static bool IsInstalled => Directory.Exists(System.IO.Path.Combine(Folder, "node_modules", "graphql"));

    /// <summary>Asks for the responses to requests.</summary>
    public static Task<IReadOnlyList<JsonElement>> AnswerAsync(string sdl, JsonElement rootValue, IEnumerable<OracleRequest> requests) =>
        AskAsync("oracle.mjs", QuestionOf(sdl, rootValue, requests));

    /// <summary>Asks how schemas are printed, in the order of their declarations and by name.</summary>
    public static Task<IReadOnlyList<JsonElement>> PrintAsync(IEnumerable<string> schemas) =>
        AskAsync("print-schema.mjs", new JsonObject { ["schemas"] = new JsonArray([.. schemas.Select(sdl => JsonValue.Create(sdl))]) });

    /// <summary>Asks for the responses to requests that are answered in parts: a list of payloads for each.</summary>
    public static Task<IReadOnlyList<JsonElement>> AnswerInPartsAsync(
        string sdl, JsonElement rootValue, bool isByPath, IEnumerable<OracleRequest> requests)
    {
        var question = QuestionOf(sdl, rootValue, requests);
        question["byPath"] = isByPath;
        return AskAsync("incremental.mjs", question);
    }

    private static JsonObject QuestionOf(string sdl, JsonElement rootValue, IEnumerable<OracleRequest> requests) => new()
    {
        ["sdl"] = sdl,
        ["rootValue"] = JsonNode.Parse(rootValue.GetRawText()),
        ["requests"] = new JsonArray([.. requests.Select(request => request.ToJson())]),
    };

    private static async Task<IReadOnlyList<JsonElement>> AskAsync(string script, JsonObject question)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        var answers = node.StandardOutput.ReadToEndAsync();
        await node.StandardInput.WriteAsync(question.ToJsonString());
        node.StandardInput.Close();
        await node.WaitForExitAsync();
        Assert.Equal(0, node.ExitCode);
        return [.. (await answers).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "PodSales.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests do not run from within the repository.");
    }
}
