using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.PersistedOperations;
using PodSales.GraphQL.Engine.Tests.Execution.Options;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http.Batching;

/// <summary>Several operations in one HTTP request.</summary>
public sealed class BatchingTests
{
    private const string Two = """[{"query":"{ echo(text: \"a\") }"},{"query":"{ echo(text: \"b\") }"}]""";
    private const string First = """{"requestIndex":0,"data":{"echo":"a"}}""";
    private const string Second = """{"requestIndex":1,"data":{"echo":"b"}}""";
    private const string ForEach = """{"query":"query($t: String!) { echo(text: $t) }","variables":[{"t":"a"},{"t":"b"}]}""";

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json, text/event-stream", "application/graphql-response+json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData(null, "application/json; charset=utf-8")]
    public async Task A_client_that_takes_JSON_gets_a_list_in_the_order_of_the_batch(string? accept, string type)
    {
        await using var server = await BatchServer.StartAsync();

        using var answer = await server.PostAsync(Two, accept);

        Assert.Equal($"[{First},{Second}]", await answer.Content.ReadAsStringAsync());
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData("application/jsonl", First + "\n" + Second + "\n")]
    [InlineData("text/event-stream", "event: next\ndata: " + First + "\n\nevent: next\ndata: " + Second + "\n\nevent: complete\ndata:\n\n")]
    [InlineData("multipart/mixed", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n" + First + "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n" + Second + "\r\n-----\r\n")]
    public async Task A_client_that_takes_only_a_stream_gets_each_result_by_itself(string accept, string expected)
    {
        await using var server = await BatchServer.StartAsync();

        Assert.Equal(expected, await server.TextAsync(Two, accept));
    }

    [Fact]
    public async Task An_operation_is_run_for_each_set_of_variables()
    {
        await using var server = await BatchServer.StartAsync();

        Assert.Equal("""[{"variableIndex":0,"data":{"echo":"a"}},{"variableIndex":1,"data":{"echo":"b"}}]""", await server.TextAsync(ForEach));
    }

    [Fact]
    public async Task Requests_of_a_list_may_have_several_sets_of_variables()
    {
        await using var server = await BatchServer.StartAsync();

        var answer = await server.TextAsync($$"""[{"query":"{ echo(text: \"c\") }"},{{ForEach}}]""");

        Assert.Equal(
            """[{"requestIndex":0,"data":{"echo":"c"}},{"requestIndex":1,"variableIndex":0,"data":{"echo":"a"}},{"requestIndex":1,"variableIndex":1,"data":{"echo":"b"}}]""",
            answer);
    }

    [Theory]
    [InlineData("7", "HC0009")]
    [InlineData("[]", "HC0009")]
    [InlineData("{}", "HC0013")]
    [InlineData("""{"query":"{ nope }"}""", "Cannot query field")]
    [InlineData("""{"query":"{ echo(text: \"a\""}""", "HC0014")]
    [InlineData("""{"id":"unknown"}""", "HC0015")]
    [InlineData("""{"query":"query($t: String!) { echo(text: $t) }","variables":[5]}""", "HC0009")]
    [InlineData("""{"query":"query($t: String!) { echo(text: $t) }","variables":[{"t":5}]}""", "HC0016")]
    [InlineData("""{"query":"{ echo(text: \"a\") }","variables":[]}""", "HC0009")]
    [InlineData("""{"query":"subscription { noted }"}""", "OPERATION_NOT_ALLOWED")]
    public async Task What_is_wrong_with_one_operation_is_nothing_to_the_others(string wrong, string expected)
    {
        await using var server = await BatchServer.StartAsync();
        var batch = $$"""[{"query":"{ echo(text: \"a\") }"},{{wrong}},{"query":"{ echo(text: \"c\") }"}]""";

        foreach (var accept in new[] { "application/json", "application/jsonl" })
        {
            using var answer = await server.PostAsync(batch, accept);
            var text = await answer.Content.ReadAsStringAsync();

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("""{"requestIndex":0,"data":{"echo":"a"}}""", text, StringComparison.Ordinal);
            Assert.Contains("""{"requestIndex":2,"data":{"echo":"c"}}""", text, StringComparison.Ordinal);
            Assert.Contains(expected, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""[{"query":"{ nope }"},{"query":"{ nope }"}]""", 400, 200)]
    [InlineData("""[{"query":"{ nope }"},{"query":"{ echo(text: \"a\") }"}]""", 200, 200)]
    [InlineData("""[{"query":"subscription { noted }"}]""", 405, 405)]
    public async Task The_status_is_one_of_a_refusal_only_where_every_operation_was_refused(string batch, int response, int json)
    {
        await using var server = await BatchServer.StartAsync();

        using var told = await server.PostAsync(batch, "application/graphql-response+json");
        using var plain = await server.PostAsync(batch, "application/json");

        Assert.Equal((response, json), ((int)told.StatusCode, (int)plain.StatusCode));
    }

    [Theory]
    [InlineData(AllowedBatching.None, Two)]
    [InlineData(AllowedBatching.None, ForEach)]
    [InlineData(AllowedBatching.RequestBatching, ForEach)]
    [InlineData(AllowedBatching.VariableBatching, Two)]
    [InlineData(AllowedBatching.All, "[]")]
    [InlineData(AllowedBatching.All, """{"query":"{ a }","variables":[]}""")]
    public async Task A_batch_that_is_not_allowed_or_empty_is_refused_as_a_whole(AllowedBatching batching, string body)
    {
        await using var server = await BatchServer.StartAsync(batching: batching);

        using var answer = await server.PostAsync(body);

        Assert.Equal((HttpStatusCode.BadRequest, "HC0009"), (answer.StatusCode, CodeOf(await answer.Content.ReadAsStringAsync())));
    }

    [Fact]
    public void No_batch_is_allowed_unless_set() => Assert.Equal((AllowedBatching.None, 1024), (new GraphQLServerOptions().Batching, new GraphQLServerOptions().MaxBatchSize));

    [Theory]
    [InlineData("a list of requests")]
    [InlineData("a list of what is no request")]
    [InlineData("sets of variables")]
    [InlineData("sets of variables in a list of requests")]
    public async Task A_batch_that_is_too_large_is_refused_as_a_whole(string attack)
    {
        const int Limit = 4;
        await using var server = await BatchServer.StartAsync(schema => schema.ModifyLimits(limits => limits.MaxBatchSize = Limit));

        Assert.Null(CodeOf(await server.TextAsync(Batch(attack, Limit))));
        Assert.Equal("BATCH_TOO_LARGE", CodeOf(await server.TextAsync(Batch(attack, Limit + 1))));
        Assert.Equal("BATCH_TOO_LARGE", CodeOf(await server.TextAsync(Batch(attack, 100_000))));
    }

    [Fact]
    public async Task Operations_are_run_one_after_another_each_with_services_of_its_own()
    {
        await using var server = await BatchServer.StartAsync();

        var answer = await server.TextAsync("""{"query":"mutation($t: String!) { note(text: $t) }","variables":[{"t":"a"},{"t":"b"},{"t":"c"}]}""");

        Assert.Equal(["a of a", "b of a b", "c of a b c"], JsonElement.Parse(answer).EnumerateArray().Select(result => result.GetProperty("data").GetProperty("note").GetString()));
    }

    [Fact]
    public async Task A_list_has_whole_results_and_a_stream_has_parts_where_a_fragment_is_deferred()
    {
        const string Deferred = """[{"query":"{ echo(text: \"a\") ... @defer { late: echo(text: \"b\") } }"},{"query":"{ echo(text: \"c\") }"}]""";
        await using var server = await BatchServer.StartAsync();

        Assert.Equal(
            """[{"requestIndex":0,"data":{"echo":"a","late":"b"}},{"requestIndex":1,"data":{"echo":"c"}}]""",
            await server.TextAsync(Deferred, "*/*"));
        Assert.Equal(
            [
                """{"requestIndex":0,"data":{"echo":"a"},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
                """{"requestIndex":0,"incremental":[{"id":"0","data":{"late":"b"}}],"completed":[{"id":"0"}],"hasNext":false}""",
                """{"requestIndex":1,"data":{"echo":"c"}}""",
                "",
            ],
            (await server.TextAsync(Deferred, "application/jsonl")).Split('\n'));
    }

    [Fact]
    public async Task Operations_together_cost_no_more_than_one_may()
    {
        await using var server = await BatchServer.StartAsync(schema => schema.ModifyCostOptions(options => options.MaxFieldCost = 130));

        var answer = await server.TextAsync("""[{"query":"{ dear }"},{"query":"{ a: dear b: dear c: dear }"},{"query":"{ dear }"},{"query":"{ dear }"},{"query":"{ echo(text: \"a\") }"}]""");

        Assert.Equal([null, "HC0047", null, "HC0047", null], JsonElement.Parse(answer).EnumerateArray().Select(CodeOf));
        Assert.Contains("""{"code":"HC0047","fieldCost":180,"maxFieldCost":130}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_operation_waits_for_its_turn_like_any_other()
    {
        var turnstile = new Turnstile();
        await using var server = await BatchServer.StartAsync(schema =>
        {
            schema.Services.AddSingleton(turnstile);
            schema.AddTypeExtension(typeof(TurnstileQueries))
                .ModifyLimits(limits => (limits.MaxConcurrentExecutions, limits.MaxWaitingExecutions) = (1, 1));
        });

        var executed = ExecuteAsync(server, "{ pass }");
        await Task.WhenAny(turnstile.ArrivalAsync(), executed);
        var waiting = ExecuteAsync(server, """{ echo(text: "a") }""");
        var batch = JsonElement.Parse(await server.TextAsync(Two)).EnumerateArray().Select(CodeOf).ToList();
        turnstile.Open();

        Assert.Equal(["TOO_MANY_EXECUTIONS", "TOO_MANY_EXECUTIONS"], batch);
        Assert.Null(await executed);
        Assert.Null(await waiting);
        Assert.Equal($"[{First},{Second}]", await server.TextAsync(Two));
    }

    [Fact]
    public async Task A_batch_takes_no_more_than_one_turn_at_a_time()
    {
        await using var server = await BatchServer.StartAsync(schema => schema
            .ModifyServerOptions(options => (options.Batching, options.MaxBatchSize) = (AllowedBatching.All, 100))
            .ModifyLimits(limits => (limits.MaxConcurrentExecutions, limits.MaxWaitingExecutions) = (1, 1)));

        var answer = await server.TextAsync(Batch("a list of requests", 100));

        Assert.Equal(Enumerable.Repeat<string?>(null, 100), JsonElement.Parse(answer).EnumerateArray().Select(CodeOf));
        Assert.Equal("BATCH_TOO_LARGE", CodeOf(await server.TextAsync(Batch("a list of requests", 101))));
    }

    [Fact]
    public async Task An_operation_may_be_named_by_the_id_of_its_document_and_registered()
    {
        const string Document = """query($t: String!) { echo(text: $t) }""";
        var id = DocumentHash.Of(Document);
        var registration = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{id}}}"}}""";
        await using var server = await BatchServer.StartAsync(schema => schema.UseAutomaticPersistedOperationPipeline().AddInMemoryOperationDocumentStorage());

        var answer = await server.TextAsync($$$"""
            [
              {"extensions":{{{registration}}},"variables":{"t":"a"}},
              {"query":"{{{Document}}}","extensions":{{{registration}}},"variables":{"t":"b"}},
              {"id":"{{{id}}}","variables":[{"t":"c"},{"t":"d"}]}
            ]
            """);

        Assert.Equal(["HC0020", null, null, null], JsonElement.Parse(answer).EnumerateArray().Select(CodeOf));
        Assert.Contains("""{"requestIndex":2,"variableIndex":1,"data":{"echo":"d"}}""", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_stand_in_the_variables_of_each_operation()
    {
        const string Read = "mutation($f: Upload!) { read(file: $f) }";
        await using var server = await BatchServer.StartAsync();

        var answer = await server.UploadAsync(
            $$$"""[{"query":"{{{Read}}}","variables":{"f":null}},{"query":"{ nope }"},{"query":"{{{Read}}}","variables":[{"f":null},{"f":null}]}]""",
            """{"one":["0.variables.f"],"two":["2.variables.0.f"],"three":["2.variables.1.f"]}""",
            "one", "two", "three");

        Assert.Equal([null, null, null, null], JsonElement.Parse(answer).EnumerateArray().Select(CodeOf));
        Assert.Equal(
            ["one", "two", "three"],
            JsonElement.Parse(answer).EnumerateArray().Where(result => result.TryGetProperty("data", out _)).Select(result => result.GetProperty("data").GetProperty("read").GetString()));
    }

    [Theory]
    [InlineData("variables.f", "HC0042")]
    [InlineData("x.variables.f", "HC0040")]
    [InlineData("1.variables.f", "HC0039")]
    [InlineData("0.variables", "HC0041")]
    [InlineData("0", "HC0042")]
    [InlineData("0.query", "HC0042")]
    public async Task A_file_stands_in_the_variables_and_nowhere_else(string path, string code)
    {
        await using var server = await BatchServer.StartAsync();

        var answer = await server.UploadAsync("""[{"query":"mutation($f: Upload!) { read(file: $f) }","variables":{"f":null}}]""", $$"""{"one":["{{path}}"]}""", "one");

        Assert.Equal(code, CodeOf(answer));
    }

    private static string Batch(string kind, int size) => kind switch
    {
        "a list of requests" => $"[{Repeat("""{"query":"{ echo(text: \"a\") }"}""", size)}]",
        "a list of what is no request" => $"[{Repeat("7", size)}]",
        "sets of variables" => $$"""{"query":"{ echo(text: \"a\") }","variables":[{{Repeat("{}", size)}}]}""",
        _ => $$"""[{"query":"{ echo(text: \"a\") }"},{"query":"{ echo(text: \"a\") }","variables":[{{Repeat("{}", size - 1)}}]}]""",
    };

    private static string Repeat(string text, int times) => string.Join(',', Enumerable.Repeat(text, times));

    private static async Task<string?> ExecuteAsync(BatchServer server, string document)
    {
        await using var result = (OperationResult)await server.Executor.ExecuteAsync(OperationRequestBuilder.New().SetDocument(document).Build());
        return result.Errors is [{ } error, ..] ? error.Code ?? error.Message : null;
    }

    /// <summary>The code of the first error of a result; null where there is none, and for a list.</summary>
    private static string? CodeOf(string json) => CodeOf(JsonElement.Parse(json));

    private static string? CodeOf(JsonElement result) =>
        result.ValueKind is JsonValueKind.Object && result.TryGetProperty("errors", out var errors)
            && errors[0].TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out var code)
            ? code.GetString()
            : null;
}
