using System.Net;
using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http;

public sealed class HttpEndpointTests
{
    private const string Response = "application/graphql-response+json";
    private const string Valid = """{"query":"{ a }"}""";

    [Theory]
    [InlineData(null, true, 200, 200)]
    [InlineData("AUTH_NOT_AUTHORIZED", true, 200, 200)]
    [InlineData(null, false, 400, 200)]
    [InlineData("HC0014", false, 400, 200)]
    [InlineData("HC0016", false, 400, 200)]
    [InlineData("AUTH_NOT_AUTHENTICATED", false, 401, 200)]
    [InlineData("AUTH_NOT_AUTHORIZED", false, 403, 200)]
    [InlineData("OPERATION_NOT_ALLOWED", false, 405, 405)]
    [InlineData("HC0008", false, 500, 200)]
    [InlineData("HC0045", false, 500, 200)]
    public async Task The_status_says_what_became_of_a_request_where_the_format_speaks_by_statuses(
        string? code, bool hasData, int response, int json)
    {
        await using var server = await TransportServer.StartAsync(_ =>
            hasData ? ScriptedResult.Data("null") : ScriptedResult.Error(code));

        var answers = new[] { await PostAsync(server, Valid, "application/graphql-response+json"), await PostAsync(server, Valid, "application/json") };

        Assert.Equal([response, json], answers.Select(answer => (int)answer.StatusCode));
    }

    [Fact]
    public async Task An_exception_that_nobody_expected_is_the_fault_of_the_server()
    {
        var error = ErrorBuilder.FromException(new InvalidOperationException("Broken.")).Build();
        await using var server = await TransportServer.StartAsync(_ => new ScriptedResult("""{"errors":[{"message":"No."}]}""", error));

        var answer = await PostAsync(server, Valid, Response);

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
    }

    [Theory]
    [InlineData("""{"query":"{ a }",""", 400, "HC0009")]
    [InlineData("""{"query":"{ a }"} x""", 400, "HC0009")]
    [InlineData("""[{"query":"{ a }"}]""", 400, "HC0009")]
    [InlineData("\"{ a }\"", 400, "HC0009")]
    [InlineData("""{"query":1}""", 400, "HC0009")]
    [InlineData("""{"query":"\ud800"}""", 400, "HC0009")]
    [InlineData("""{"query":"{ a }","variables":[]}""", 400, "HC0009")]
    [InlineData("""{"query":"{ a }","variables":"{}"}""", 400, "HC0009")]
    [InlineData("""{"query":"{ a }","operationName":7}""", 400, "HC0009")]
    [InlineData("""{"query":"{ a }","extensions":true}""", 400, "HC0009")]
    [InlineData("{}", 400, "HC0013")]
    [InlineData("""{"query":null,"variables":{}}""", 400, "HC0013")]
    [InlineData("", 400, "HC0009")]
    [InlineData("""{"query":"{ a }","padding":"0123456789012345678901234567890123456789"}""", 413, "HC0010")]
    public async Task A_body_that_is_no_request_is_refused_with_a_code_whatever_the_format(string body, int status, string code)
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"), options => options.MaxAllowedRequestSize = 64);

        foreach (var accept in new[] { "application/graphql-response+json", "application/json", "text/event-stream" })
        {
            var answer = await PostAsync(server, body, accept);

            Assert.Equal((status, code), ((int)answer.StatusCode, await CodeAsync(answer)));
        }
    }

    [Fact]
    public async Task A_body_without_a_known_length_is_cut_off_at_the_limit()
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"), options => options.MaxAllowedRequestSize = 64);
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address)
        {
            Content = new StringContent($$"""{"query":"{{new string('a', 1000)}}"}""", Encoding.UTF8, "application/json"),
            Headers = { TransferEncodingChunked = true },
        };

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal((413, "HC0010"), ((int)answer.StatusCode, await CodeAsync(answer)));
    }

    [Fact]
    public async Task A_request_reaches_the_executor_as_it_was_sent()
    {
        var executor = new ScriptedExecutor(_ => ScriptedResult.Data("{}"));
        await using var server = await TransportServer.StartAsync(executor);

        await PostAsync(server, """{"query":"query A { a }","operationName":"A","variables":{"x":[1.50]},"extensions":{"y":null},"other":1}""");

        var request = executor.Request!;
        Assert.Equal(("query A { a }", null, "A"), (request.Document, request.DocumentId, request.OperationName));
        Assert.Equal("""{"x":[1.50]}{"y":null}""", $"{request.VariableValues}{request.Extensions}");
        Assert.Equal(RequestFlags.AllowAll, request.Flags);
        Assert.IsType<HttpContext>(request.GlobalState["HttpContext"], exactMatch: false);
        Assert.NotNull(request.Services);
    }

    [Theory]
    [InlineData("""{"id":"abc"}""")]
    [InlineData("""{"documentId":"abc"}""")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""")]
    public async Task The_id_of_a_stored_document_stands_for_the_document(string body)
    {
        var executor = new ScriptedExecutor(_ => ScriptedResult.Data("{}"));
        await using var server = await TransportServer.StartAsync(executor);

        await PostAsync(server, body);

        Assert.Equal((null, "abc"), (executor.Request!.Document, executor.Request.DocumentId));
    }

    [Fact]
    public async Task The_answer_has_its_length_and_type()
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("\"größer\""));

        var answer = await PostAsync(server, Valid, Response);

        Assert.Equal("""{"data":"größer"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(19, answer.Content.Headers.ContentLength);
        Assert.Equal("application/graphql-response+json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
    }

    [Fact]
    public async Task A_large_answer_arrives_whole()
    {
        var text = new string('x', 5_000_000);
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data($"\"{text}\""));

        var answer = await PostAsync(server, Valid);

        Assert.Equal($$"""{"data":"{{text}}"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal(text.Length + 11, answer.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task A_body_of_another_media_type_is_not_read(string? contentType)
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Valid));
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);

        using var answer = await server.Client.PostAsync(server.Address, content);

        Assert.Equal((415, "UNSUPPORTED_MEDIA_TYPE"), ((int)answer.StatusCode, await CodeAsync(answer)));
    }

    [Theory]
    [InlineData("image/png", 406, "HC0063")]
    [InlineData("json", 400, "HC0064")]
    public async Task An_answer_that_the_client_cannot_take_is_not_computed(string accept, int status, string code)
    {
        var executor = new ScriptedExecutor(_ => ScriptedResult.Data("{}"));
        await using var server = await TransportServer.StartAsync(executor);

        var answer = await PostAsync(server, Valid, accept);

        Assert.Equal((status, code), ((int)answer.StatusCode, await CodeAsync(answer)));
        Assert.Null(executor.Request);
    }

    [Fact]
    public async Task A_get_carries_variables_as_json_and_may_run_queries_alone()
    {
        var executor = new ScriptedExecutor(_ => ScriptedResult.Data("{}"));
        await using var server = await TransportServer.StartAsync(executor);

        using var answer = await server.Client.GetAsync($"?query={Uri.EscapeDataString("{ a }")}&variables={Uri.EscapeDataString("""{"x":1}""")}&operationName=A&extensions=");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(("{ a }", "A", """{"x":1}"""), (executor.Request!.Document, executor.Request.OperationName, executor.Request.VariableValues.ToString()));
        Assert.Equal(RequestFlags.AllowQuery | RequestFlags.AllowStreams, executor.Request.Flags);
    }

    [Theory]
    [InlineData("", "HC0013")]
    [InlineData("?variables={}", "HC0013")]
    [InlineData("?query={a}&variables={", "HC0009")]
    [InlineData("?query={a}&variables=[]", "HC0009")]
    [InlineData("?query={a}&extensions=1", "HC0009")]
    public async Task A_get_without_a_request_is_refused(string query, string code)
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"));

        using var answer = await server.Client.GetAsync(query);

        Assert.Equal((400, code), ((int)answer.StatusCode, await CodeAsync(answer)));
    }

    [Fact]
    public async Task A_mutation_by_get_is_answered_with_the_method_that_it_needs()
    {
        await using var server = await TransportServer.StartAsync(request =>
            request.Flags.HasFlag(RequestFlags.AllowMutation) ? ScriptedResult.Data("{}") : ScriptedResult.Error("OPERATION_NOT_ALLOWED"));

        using var answer = await server.Client.GetAsync("?query=mutation{a}");

        Assert.Equal((405, "POST"), ((int)answer.StatusCode, string.Join(",", answer.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("PUT", true, "GET,POST")]
    [InlineData("DELETE", true, "GET,POST")]
    [InlineData("GET", false, "POST")]
    public async Task Other_methods_are_not_answered(string method, bool enableGet, string allow)
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"), options => options.EnableGetRequests = enableGet);
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Address);

        using var answer = await server.Client.SendAsync(request);

        Assert.Equal((405, allow), ((int)answer.StatusCode, string.Join(",", answer.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData(null, 400)]
    [InlineData("GraphQL-preflight", 200)]
    [InlineData("X-Requested-With", 200)]
    [InlineData("Apollo-Require-Preflight", 200)]
    public async Task A_get_needs_the_preflight_header_where_that_is_asked_for(string? header, int status)
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"), options => options.EnforceGetRequestsPreflightHeader = true);
        if (header is not null)
        {
            server.Client.DefaultRequestHeaders.Add(header, "1");
        }

        using var answer = await server.Client.GetAsync("?query={a}");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.True(status == 200 || await CodeAsync(answer) == "HC0077");
    }

    [Theory]
    [InlineData("text/event-stream", "event: next\ndata: {\"data\":1}\n\nevent: next\ndata: {\"data\":2}\n\nevent: complete\ndata:\n\n")]
    [InlineData("application/jsonl", "{\"data\":1}\n{\"data\":2}\n")]
    [InlineData("multipart/mixed", "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":1}\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":2}\r\n-----\r\n")]
    public async Task A_stream_is_written_result_by_result(string accept, string body)
    {
        await using var server = await TransportServer.StartAsync(_ => new ResponseStream(Results()));

        var answer = await PostAsync(server, Valid, accept);

        Assert.Equal(body, await answer.Content.ReadAsStringAsync());
        Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());

        static async IAsyncEnumerable<OperationResult> Results()
        {
            yield return ScriptedResult.Data("1");
            await Task.Yield();
            yield return ScriptedResult.Data("2");
        }
    }

    [Fact]
    public async Task A_single_result_as_server_sent_events_is_one_event_and_the_end()
    {
        await using var server = await TransportServer.StartAsync(_ => ScriptedResult.Error("HC0014"));

        var answer = await PostAsync(server, Valid, "text/event-stream");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("event: next\ndata: {\"errors\":[{\"message\":\"No.\"}]}\n\nevent: complete\ndata:\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_stream_that_the_client_cannot_take_is_not_read()
    {
        await using var server = await TransportServer.StartAsync(_ => new ResponseStream(Never()));

        var answer = await PostAsync(server, Valid, "application/json");

        Assert.Equal((406, "HC0063"), ((int)answer.StatusCode, await CodeAsync(answer)));

        static async IAsyncEnumerable<OperationResult> Never()
        {
            await Task.Yield();
            throw new InvalidOperationException("The stream was read.");
#pragma warning disable CS0162 // Makes the method an iterator.
            yield break;
#pragma warning restore CS0162
        }
    }

    [Fact]
    public async Task A_result_of_a_stream_arrives_before_the_next_one_exists()
    {
        var second = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TransportServer.StartAsync(_ => new ResponseStream(Results(second.Task)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "?query={a}") { Headers = { Accept = { new("text/event-stream") } } };

        using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var first = $"{await lines.ReadLineAsync()}|{await lines.ReadLineAsync()}";
        second.SetResult();

        Assert.Equal("event: next|data: {\"data\":1}", first);
        Assert.EndsWith("event: complete\ndata:\n\n", await lines.ReadToEndAsync(), StringComparison.Ordinal);

        static async IAsyncEnumerable<OperationResult> Results(Task second)
        {
            yield return ScriptedResult.Data("1");
            await second;
            yield return ScriptedResult.Data("2");
        }
    }

    [Fact]
    public async Task A_client_that_goes_away_closes_the_source_of_its_stream()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TransportServer.StartAsync(_ => new ResponseStream(Endless(closed)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "?query={a}") { Headers = { Accept = { new("text/event-stream") } } };

        using (var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead))
        {
            await using var body = await answer.Content.ReadAsStreamAsync();
            await body.ReadExactlyAsync(new byte[10]);
        }

        await closed.Task.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_server_that_stops_ends_its_streams_properly()
    {
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await TransportServer.StartAsync(_ => new ResponseStream(Endless(closed)));
        using var request = new HttpRequestMessage(HttpMethod.Get, "?query={a}") { Headers = { Accept = { new("text/event-stream") } } };
        using var answer = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);

        var stopping = server.App.StopAsync();
        var body = await answer.Content.ReadAsStringAsync();
        await stopping;

        Assert.Equal("event: next\ndata: {\"data\":1}\n\nevent: complete\ndata:\n\n", body);
        Assert.True(closed.Task.IsCompleted);
    }

    [Fact]
    public async Task The_schema_can_be_downloaded_unless_that_is_turned_off()
    {
        await using var open = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"));
        await using var closed = await TransportServer.StartAsync(_ => ScriptedResult.Data("{}"), options => options.EnableSchemaRequests = false);

        using var byQuery = await open.Client.GetAsync("?sdl");
        using var byFile = await open.Client.GetAsync("/graphql/schema.graphql");
        using var refused = await closed.Client.GetAsync("?sdl");

        var sdl = await byQuery.Content.ReadAsStringAsync();
        Assert.EndsWith("\n", sdl, StringComparison.Ordinal);
        Assert.Equal(sdl, await byFile.Content.ReadAsStringAsync());
        Assert.Equal("application/graphql; charset=utf-8", byQuery.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task An_interceptor_adds_to_the_request_and_may_refuse_it()
    {
        var executor = new ScriptedExecutor(_ => ScriptedResult.Data("{}"));
        await using var server = await TransportServer.StartAsync(executor, services: services => new Builder(services).AddHttpRequestInterceptor<Named>());

        var accepted = await PostAsync(server, Valid);
        var refused = await PostAsync(server, """{"query":"{ a }","operationName":"Refused"}""", Response);

        Assert.Equal((HttpStatusCode.OK, "Ada"), (accepted.StatusCode, executor.Request!.User.Identity!.Name));
        Assert.Equal((401, "AUTH_NOT_AUTHENTICATED"), ((int)refused.StatusCode, await CodeAsync(refused)));
    }

    private static async IAsyncEnumerable<OperationResult> Endless(
        TaskCompletionSource closed, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            yield return ScriptedResult.Data("1");
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            closed.SetResult();
        }
    }

    private static async Task<HttpResponseMessage> PostAsync(TransportServer server, string body, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address)
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await server.Client.SendAsync(request);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage answer)
    {
        var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        return body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    private sealed record Builder(IServiceCollection Services) : IRequestExecutorBuilder
    {
        public string Name => SchemaName.Default;
    }

    private sealed class Named : DefaultHttpRequestInterceptor
    {
        public override async ValueTask OnCreateAsync(
            HttpContext context, IRequestExecutor requestExecutor, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken)
        {
            await base.OnCreateAsync(context, requestExecutor, requestBuilder, cancellationToken);
            if (requestBuilder.Build().OperationName == "Refused")
            {
                throw new GraphQLException(ErrorBuilder.New().SetMessage("Sign in first.").SetCode("AUTH_NOT_AUTHENTICATED").Build());
            }

            requestBuilder.SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "Ada")], "test")));
        }
    }
}
