using System.Net;
using System.Text;
using System.Text.Json;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Transport.Http;

[Collection(MeasuredAlone.Name)]
public sealed class UploadTests
{
    private const string Operations = """{"query":"mutation($f: Upload) { a }","variables":{"f":null}}""";
    private const string Map = """{"0":["variables.f"]}""";
    private const int Megabyte = 1 << 20;

    [Fact]
    public async Task The_key_of_a_file_takes_its_place_in_the_variables()
    {
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
            ScriptedResult.Data($"\"{await ReadAsync(request, "a", cancellationToken)}\""));
        await using var server = await StartAsync(executor);
        var operations = """{"query":"{ a }","variables":{"input":{"files":[null,null],"size":1.50}}}""";

        var answer = await PostAsync(server, ("operations", operations), ("map", """{"a":["variables.input.files.1","variables.input.files.0"]}"""), ("a", "content"));

        Assert.Equal("""{"data":"content"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal("""{"input":{"files":["a","a"],"size":1.50}}""", executor.Request!.VariableValues.ToString());
        var file = executor.Request.Files["a"];
        Assert.Equal(("a.csv", "text/csv", 7), (file.Name, file.ContentType, file.Length));
    }

    [Theory]
    [InlineData("HC0035", "map", Map)]
    [InlineData("HC0044", "operations", Operations)]
    [InlineData("HC0035", "operations", Operations, "0", "content")]
    [InlineData("HC0043", "operations", Operations, "map", "[]")]
    [InlineData("HC0043", "operations", Operations, "map", "{")]
    [InlineData("HC0043", "operations", Operations, "map", """{"0":"variables.f"}""")]
    [InlineData("HC0043", "operations", Operations, "map", """{"0":[null]}""")]
    [InlineData("HC0037", "operations", Operations, "map", """{"0":[]}""")]
    [InlineData("HC0042", "operations", Operations, "map", """{"0":["f"]}""")]
    [InlineData("HC0041", "operations", Operations, "map", """{"0":["variables"]}""")]
    [InlineData("HC0041", "operations", Operations, "map", """{"0":["variables..f"]}""")]
    [InlineData("HC0039", "operations", Operations, "map", """{"0":["variables.g"]}""")]
    [InlineData("HC0039", "operations", """{"query":"{ a }"}""", "map", Map)]
    [InlineData("HC0039", "operations", """{"query":"{ a }","variables":{"f":[]}}""", "map", """{"0":["variables.f.0"]}""")]
    [InlineData("HC0040", "operations", """{"query":"{ a }","variables":{"f":1}}""", "map", Map)]
    [InlineData("HC0040", "operations", """{"query":"{ a }","variables":{"f":[null]}}""", "map", """{"0":["variables.f.x"]}""")]
    [InlineData("HC0040", "operations", Operations, "map", """{"0":["variables.f.0"]}""")]
    [InlineData("HC0040", "operations", Operations, "map", """{"0":["variables.f","variables.f"]}""")]
    [InlineData("HC0038", "operations", Operations, "map", Map)]
    [InlineData("HC0038", "operations", Operations, "map", Map, "1", "content")]
    [InlineData("HC0009", "operations", "{", "map", Map, "0", "content")]
    [InlineData("HC0009", "operations", "[]", "map", Map, "0", "content")]
    [InlineData("HC0009", "operations", """[{"query":"mutation($f: Upload) { a }","variables":{"f":null}}]""", "map", """{"0":["0.variables.f"]}""", "0", "content")]
    [InlineData("HC0009", "operations", """{"query":"{ a }","query":"{ b }"}""", "map", "{}")]
    [InlineData("HC0013", "operations", """{"variables":{"f":null}}""", "map", Map, "0", "content")]
    [InlineData("TOO_MANY_PATHS", "operations", Operations, "map", """{"0":["variables.f","variables.f","variables.f"]}""")]
    [InlineData("TOO_MANY_FILES", "operations", Operations, "map", """{"0":["variables.f"],"1":["variables.f"],"2":["variables.f"]}""")]
    public async Task A_form_that_is_no_upload_is_refused_with_a_code(string code, params string[] fields)
    {
        await using var server = await StartAsync(
            new ScriptedExecutor(_ => ScriptedResult.Data("{}")), options => (options.MaxAllowedFiles, options.MaxAllowedPathsPerFile) = (2, 2));

        var answer = await PostAsync(server, [.. fields.Chunk(2).Select(field => (field[0], field[1]))]);

        Assert.Equal((HttpStatusCode.BadRequest, code), (answer.StatusCode, await CodeAsync(answer)));
    }

    [Theory]
    [InlineData("--b--\r\n", "b", "HC0034")]
    [InlineData("", "b", "HC0033")]
    [InlineData("--b\r\nContent-Disposition: form-data; name=operations\r\n\r\n{", "b", "HC0033")]
    [InlineData("--b\r\n\r\n{}\r\n--b--\r\n", "b", "HC0033")]
    [InlineData("--b--\r\n", "", "HC0033")]
    public async Task A_body_that_is_no_whole_form_is_refused(string body, string boundary, string code)
    {
        await using var server = await StartAsync(new ScriptedExecutor(_ => ScriptedResult.Data("{}")));
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", $"multipart/form-data; boundary=\"{boundary}\"");

        var answer = await server.Client.PostAsync(server.Address, content);

        Assert.Equal((400, code), ((int)answer.StatusCode, await CodeAsync(answer)));
    }

    [Theory]
    [InlineData(null, true, 400, "HC0077")]
    [InlineData("GraphQL-preflight", true, 200, null)]
    [InlineData("X-Requested-With", true, 200, null)]
    [InlineData("Apollo-Require-Preflight", true, 200, null)]
    [InlineData(null, false, 200, null)]
    public async Task An_upload_needs_a_header_that_no_form_of_another_site_can_send(string? header, bool enforced, int status, string? code)
    {
        await using var server = await TransportServer.StartAsync(
            _ => ScriptedResult.Data("{}"), options => options.EnforceMultipartRequestsPreflightHeader = enforced);
        if (header is not null)
        {
            server.Client.DefaultRequestHeaders.Add(header, "1");
        }

        var answer = await PostAsync(server, ("operations", Operations), ("map", Map), ("0", "content"));

        Assert.Equal((status, code), ((int)answer.StatusCode, status == 200 ? null : await CodeAsync(answer)));
    }

    [Fact]
    public async Task Uploads_can_be_turned_off()
    {
        await using var server = await StartAsync(new ScriptedExecutor(_ => ScriptedResult.Data("{}")), options => options.EnableMultipartRequests = false);

        var answer = await PostAsync(server, ("operations", Operations), ("map", Map), ("0", "content"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Several_files_can_be_read_in_any_order()
    {
        var executor = new ScriptedExecutor(async (request, cancellationToken) => ScriptedResult.Data(
            $"\"{await ReadAsync(request, "c", cancellationToken)}{await ReadAsync(request, "a", cancellationToken)}{await ReadAsync(request, "b", cancellationToken)}\""));
        await using var server = await StartAsync(executor);
        var operations = """{"query":"{ a }","variables":{"f":[null,null,null]}}""";
        var map = """{"a":["variables.f.0"],"b":["variables.f.1"],"c":["variables.f.2"]}""";
        var large = new string('a', 200_000);

        var answer = await PostAsync(server, ("operations", operations), ("map", map), ("a", large), ("other", "skipped"), ("b", "bb"), ("c", "cc"));

        Assert.Equal($$"""{"data":"cc{{large}}bb"}""", await answer.Content.ReadAsStringAsync());
        Assert.Equal([large.Length, 2, null], "abc".Select(key => executor.Request!.Files[key.ToString()].Length));
    }

    [Fact]
    public async Task A_file_in_one_place_is_read_once()
    {
        var executor = new ScriptedExecutor(request =>
        {
            request.Files["0"].OpenReadStream();
            var refusal = Assert.IsType<GraphQLException>(Record.Exception(() => request.Files["0"].OpenReadStream()));
            return ScriptedResult.Data($"\"{refusal.Errors.Single().Code}\"");
        });
        await using var server = await StartAsync(executor);

        var answer = await PostAsync(server, ("operations", Operations), ("map", Map), ("0", "content"));

        Assert.Equal("""{"data":"FILE_READ_BEFORE"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_in_two_places_is_read_in_both_at_the_same_time()
    {
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
        {
            using var first = new StreamReader(request.Files["0"].OpenReadStream());
            using var second = new StreamReader(request.Files["0"].OpenReadStream());
            var begun = (char)first.Read();
            var whole = await second.ReadToEndAsync(cancellationToken);
            return ScriptedResult.Data($"\"{whole == begun + await first.ReadToEndAsync(cancellationToken)} {whole.Length}\"");
        });
        await using var server = await StartAsync(executor);
        var large = string.Concat(Enumerable.Range(0, 50_000));

        var answer = await PostAsync(
            server,
            ("operations", """{"query":"mutation($a: Upload, $b: Upload) { a }","variables":{"a":null,"b":null}}"""),
            ("map", """{"0":["variables.a","variables.b"]}"""),
            ("0", large));

        Assert.Equal($$"""{"data":"True {{large.Length}}"}""", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("filename=\"Hörer März.csv\"", "Hörer März.csv")]
    [InlineData("filename=\"x.csv\"; filename*=UTF-8''%E6%95%B0%E5%AD%97.csv", "数字.csv")]
    [InlineData("filename=\"a \\\"quoted\\\" name.csv\"", "a \"quoted\" name.csv")]
    [InlineData("filename=\"../../etc/passwd\"", "../../etc/passwd")]
    public async Task A_file_has_the_name_that_the_client_gave_it(string parameter, string name)
    {
        var executor = new ScriptedExecutor(_ => ScriptedResult.Data("{}"));
        await using var server = await StartAsync(executor);
        var form = $"""
            --b
            Content-Disposition: form-data; name="operations"

            {Operations}
            --b
            Content-Disposition: form-data; name="map"

            {Map}
            --b
            Content-Disposition: form-data; name="0"; {parameter}

            content
            --b--

            """;
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(form.ReplaceLineEndings("\r\n")));
        content.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data; boundary=b");

        var answer = await server.Client.PostAsync(server.Address, content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, executor.Request!.Files["0"].Name);
    }

    [Fact]
    public async Task An_upload_that_the_client_breaks_off_ends_the_reading_and_leaves_the_server_well()
    {
        var reading = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var ended = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
        {
            await using var content = request.Files["0"].OpenReadStream();
            await content.ReadExactlyAsync(new byte[1], cancellationToken);
            reading.TrySetResult();
            ended.TrySetResult(await Record.ExceptionAsync(() => CountAsync(content, cancellationToken)));
            return ScriptedResult.Data("{}");
        });
        await using var server = await StartAsync(executor);
        using var leaving = new CancellationTokenSource();
        using var file = new WrittenContent(async stream =>
        {
            await stream.WriteAsync(new byte[Megabyte]);
            await stream.FlushAsync();
            await Task.Delay(Timeout.InfiniteTimeSpan, leaving.Token);
        });

        var sending = PostAsync(server, file, leaving.Token);
        await reading.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        var end = await ended.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.True(end is OperationCanceledException or GraphQLException { Errors: [{ Code: "HC0033" }] }, end?.ToString());
        using var next = new ByteArrayContent(new byte[Megabyte]);
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(server, next)).StatusCode);
    }

    [Fact]
    public async Task A_file_in_one_place_makes_no_temporary_file_and_one_put_aside_goes_with_its_request()
    {
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
        {
            await using var content = request.Files["0"].OpenReadStream();
            await content.ReadExactlyAsync(new byte[2 * Megabyte], cancellationToken);
            return ScriptedResult.Data($"{TemporaryFiles()}");
        });
        await using var server = await StartAsync(executor);
        var large = new string('a', 4 * Megabyte);

        var once = await PostAsync(server, ("operations", Operations), ("map", Map), ("0", large));
        var twice = await PostAsync(
            server,
            ("operations", """{"query":"{ a }","variables":{"f":[null,null]}}"""),
            ("map", """{"0":["variables.f.0","variables.f.1"]}"""),
            ("0", large));

        Assert.Equal("""{"data":0}""", await once.Content.ReadAsStringAsync());
        Assert.Equal("""{"data":1}""", await twice.Content.ReadAsStringAsync());
        await server.App.StopAsync();
        Assert.Equal(0, TemporaryFiles());
    }

    [Fact]
    public async Task A_file_is_read_while_the_client_is_still_sending_it()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
        {
            await using var content = request.Files["0"].OpenReadStream();
            await content.ReadExactlyAsync(new byte[Megabyte], cancellationToken);
            begun.SetResult();
            return ScriptedResult.Data($"{Megabyte + await CountAsync(content, cancellationToken)}");
        });
        await using var server = await StartAsync(executor);
        using var file = new WrittenContent(async stream =>
        {
            await stream.WriteAsync(new byte[2 * Megabyte]);
            await stream.FlushAsync();
            await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));
            await stream.WriteAsync(new byte[Megabyte]);
        });

        var answer = await PostAsync(server, file);

        Assert.Equal($$"""{"data":{{3 * Megabyte}}}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Memory_does_not_grow_with_the_file()
    {
        var megabytes = 50;
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
        {
            await using var content = request.Files["0"].OpenReadStream();
            return ScriptedResult.Data($"{await CountAsync(content, cancellationToken)}");
        });
        await using var server = await StartAsync(executor, options => options.MaxAllowedUploadSize = (megabytes + 1) * Megabyte);
        var block = new byte[Megabyte];
        using var warmUp = new WrittenContent(stream => stream.WriteAsync(block).AsTask());
        await PostAsync(server, warmUp);
        using var file = new WrittenContent(async stream =>
        {
            for (var i = 0; i < megabytes; i++)
            {
                await stream.WriteAsync(block);
            }
        });

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var answer = await PostAsync(server, file);
        var allocated = GC.GetTotalAllocatedBytes(precise: true) - before;

        Assert.Equal($$"""{"data":{{megabytes * Megabyte}}}""", await answer.Content.ReadAsStringAsync());
        Assert.InRange(allocated, 0, megabytes * Megabyte / 2);
    }

    [Fact]
    public async Task A_file_that_grows_beyond_the_limit_fails_where_it_is_read_with_a_code()
    {
        const int Limit = 8 * Megabyte;
        var executor = new ScriptedExecutor(async (request, cancellationToken) =>
        {
            await using var content = request.Files["0"].OpenReadStream();
            var failure = await Record.ExceptionAsync(() => CountAsync(content, cancellationToken));
            return ScriptedResult.Data($"\"{Assert.IsType<GraphQLException>(failure).Errors.Single().Code}\"");
        });
        await using var server = await StartAsync(executor, options => options.MaxAllowedUploadSize = Limit);
        using var file = new WrittenContent(stream => stream.WriteAsync(new byte[Limit]).AsTask());

        var answer = await PostAsync(server, file);

        Assert.Equal("""{"data":"HC0010"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_upload_that_announces_too_large_a_body_is_refused_before_anything_is_read()
    {
        await using var server = await StartAsync(new ScriptedExecutor(_ => ScriptedResult.Data("{}")), options => options.MaxAllowedUploadSize = 100);

        var answer = await PostAsync(server, ("operations", Operations), ("map", Map), ("0", "content"));

        Assert.Equal((413, "HC0010"), ((int)answer.StatusCode, await CodeAsync(answer)));
    }

    private static Task<TransportServer> StartAsync(ScriptedExecutor executor, Action<GraphQLServerOptions>? options = null) =>
        TransportServer.StartAsync(executor, settings =>
        {
            settings.EnforceMultipartRequestsPreflightHeader = false;
            options?.Invoke(settings);
        });

    // As Linux tells: the framework's temporary files among those that this process has open.
    private static int TemporaryFiles() => Directory.GetFiles("/proc/self/fd")
        .Count(file => new FileInfo(file).LinkTarget?.Contains("/ASPNETCORE_", StringComparison.Ordinal) is true);

    private static async Task<string> ReadAsync(IOperationRequest request, string key, CancellationToken cancellationToken)
    {
        using var reader = new StreamReader(request.Files[key].OpenReadStream());
        return await reader.ReadToEndAsync(cancellationToken);
    }

    private static async Task<long> CountAsync(Stream content, CancellationToken cancellationToken)
    {
        var (count, buffer) = (0L, new byte[81920]);
        while (await content.ReadAsync(buffer, cancellationToken) is > 0 and var read)
        {
            count += read;
        }

        return count;
    }

    private static Task<HttpResponseMessage> PostAsync(TransportServer server, params (string Name, string Text)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, text) in fields)
        {
            if (name is "operations" or "map")
            {
                form.Add(new StringContent(text), name);
            }
            else
            {
                form.Add(new StringContent(text, new System.Net.Http.Headers.MediaTypeHeaderValue("text/csv")), name, $"{name}.csv");
            }
        }

        return server.Client.PostAsync(server.Address, form);
    }

    private static Task<HttpResponseMessage> PostAsync(TransportServer server, HttpContent file, CancellationToken cancellationToken = default)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(Operations), "operations" },
            { new StringContent(Map), "map" },
            { file, "0", "metrics.csv" },
        };
        return server.Client.PostAsync(server.Address, form, cancellationToken);
    }

    private static async Task<string?> CodeAsync(HttpResponseMessage answer)
    {
        var body = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        return body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }

    /// <summary>A body that is made while it is sent.</summary>
    private sealed class WrittenContent(Func<Stream, Task> write) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => write(stream);

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
