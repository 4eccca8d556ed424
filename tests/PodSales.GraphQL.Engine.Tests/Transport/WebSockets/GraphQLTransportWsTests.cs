using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Configuration;
using PodSales.GraphQL.Engine.Tests.Diagnostics;

namespace PodSales.GraphQL.Engine.Tests.Transport.WebSockets;

public sealed class GraphQLTransportWsTests
{
    private const string Init = """{"type":"connection_init"}""";
    private const string Subscribe = """{"id":"1","type":"subscribe","payload":{"query":"subscription { endless }"}}""";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly TaskCompletionSource _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Theory]
    [InlineData("4400 The message is not valid JSON.", "{")]
    [InlineData("4400 Expected a JSON object as message.", "[]")]
    [InlineData("4400 The message has no \"type\".", "{}")]
    [InlineData("4400 The message has no \"type\".", """{"type":1}""")]
    [InlineData("4400 Messages of type \"start\" are not known.", """{"type":"start"}""")]
    [InlineData("4400 A message of type \"subscribe\" needs an \"id\" and a \"payload\".", Init, """{"type":"subscribe","payload":{"query":"{ a }"}}""")]
    [InlineData("4400 A message of type \"subscribe\" needs an \"id\" and a \"payload\".", Init, """{"id":"","type":"subscribe","payload":{"query":"{ a }"}}""")]
    [InlineData("4400 A message of type \"subscribe\" needs an \"id\" and a \"payload\".", Init, """{"id":"1","type":"subscribe"}""")]
    [InlineData("4400 Member \"query\" of the request: expected a string, found a number.", Init, """{"id":"1","type":"subscribe","payload":{"query":1}}""")]
    [InlineData("4400 The message is not valid JSON.", Init, """{"id":"\ud800","type":"complete"}""")]
    [InlineData("4401 Unauthorized", Subscribe)]
    [InlineData("4409 Subscriber for 1 already exists", Init, Subscribe, Subscribe)]
    [InlineData("4429 Too many initialisation requests", Init, Init)]
    public async Task A_message_against_the_protocol_closes_the_connection_with_its_code(string close, params string[] messages)
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);

        foreach (var message in messages)
        {
            await client.SendAsync(message);
        }

        Assert.Equal(close, await ReceiveCloseAsync(client));
    }

    [Fact]
    public async Task A_binary_message_closes_the_connection()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);

        await client.SendAsync(Init, WebSocketMessageType.Binary);

        Assert.Equal("4400 Expected a text message, found a binary one.", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_message_beyond_the_limit_closes_the_connection()
    {
        await using var server = await StartAsync(options => options.MaxAllowedRequestSize = 10_000);
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("1", new string('a', 20_000));

        Assert.Equal("1009 The message is larger than the 10000 bytes allowed.", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_client_that_does_not_initialise_in_time_is_closed()
    {
        await using var server = await StartAsync(options => options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50));
        await using var client = await SocketClient.ConnectAsync(server);

        Assert.Equal("4408 Connection initialisation timeout", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("graphql-ws")]
    public async Task A_client_that_speaks_another_protocol_is_closed(string? subprotocol)
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(server, subprotocol);

        Assert.Equal("4406 Subprotocol not acceptable", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_connection_that_is_rejected_is_closed_with_the_reason()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"wrong"}}""");

        Assert.Equal("4403 The token is not valid.", await client.ReceiveAsync());
    }

    [Fact]
    public async Task An_interceptor_that_fails_closes_the_connection_and_tells_nothing()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);

        await client.SendAsync("""{"type":"connection_init","payload":{"token":"fail"}}""");

        Assert.Equal("4500 Internal server error.", await client.ReceiveAsync());
    }

    [Fact]
    public async Task A_query_is_answered_by_next_and_complete()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("ä\\\"1");

        Assert.Equal(
            ["""{"id":"ä\"1","type":"next","payload":{"data":1}}""", """{"id":"ä\"1","type":"complete"}"""],
            (await client.ReceiveAsync(2)).Select(message => message.Replace("\\u00E4", "ä", StringComparison.Ordinal).Replace("\\u0022", "\\\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_request_that_is_refused_is_answered_by_error_alone()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("1", "refused");
        var refusal = await client.ReceiveAsync();
        await client.SubscribeAsync("1");

        Assert.Equal("""{"id":"1","type":"error","payload":[{"message":"No."}]}""", refusal);
        Assert.Equal("""{"id":"1","type":"next","payload":{"data":1}}""", await client.ReceiveAsync());
    }

    [Fact]
    public async Task An_executor_that_fails_is_answered_by_error_and_tells_nothing()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("1", "failing");

        var message = await client.ReceiveAsync();
        Assert.Contains("Unexpected Execution Error", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_event_is_a_next_and_the_end_of_the_source_is_complete()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("1", "subscription { three }");

        Assert.Equal(
            [
                """{"id":"1","type":"next","payload":{"data":1}}""",
                """{"id":"1","type":"next","payload":{"data":2}}""",
                """{"id":"1","type":"next","payload":{"data":3}}""",
                """{"id":"1","type":"complete"}""",
            ],
            await client.ReceiveAsync(4));
    }

    [Fact]
    public async Task Operations_run_side_by_side_on_one_connection()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("long", "subscription { endless }");
        Assert.Equal("""{"id":"long","type":"next","payload":{"data":1}}""", await client.ReceiveAsync());
        await client.SubscribeAsync("short");

        Assert.Equal(
            ["""{"id":"short","type":"next","payload":{"data":1}}""", """{"id":"short","type":"complete"}"""],
            await client.ReceiveAsync(2));
        Assert.False(_closed.Task.IsCompleted);
    }

    [Fact]
    public async Task Complete_from_the_client_closes_the_source_and_frees_the_id()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);
        await client.SendAsync(Subscribe);
        await client.ReceiveAsync();

        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await _closed.Task.WaitAsync(Patience);
        await client.SubscribeAsync("1");

        Assert.Equal(
            ["""{"id":"1","type":"next","payload":{"data":1}}""", """{"id":"1","type":"complete"}"""],
            await client.ReceiveAsync(2));
    }

    [Fact]
    public async Task Complete_of_an_unknown_id_is_ignored()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);

        await client.SendAsync("""{"id":"9","type":"complete"}""");
        await client.SubscribeAsync("1");

        Assert.Equal("""{"id":"1","type":"next","payload":{"data":1}}""", await client.ReceiveAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_client_that_leaves_closes_its_sources(bool politely)
    {
        await using var server = await StartAsync();
        var client = await SocketClient.InitializeAsync(server);
        await client.SendAsync(Subscribe);
        await client.ReceiveAsync();

        if (politely)
        {
            await client.CloseAsync();
        }

        await client.DisposeAsync();

        await _closed.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task One_operation_more_than_allowed_is_refused()
    {
        await using var server = await StartAsync(options => options.Sockets.MaxOperationsPerConnection = 1);
        await using var client = await SocketClient.InitializeAsync(server);
        await client.SendAsync(Subscribe);
        await client.ReceiveAsync();

        await client.SubscribeAsync("2");

        Assert.StartsWith("""{"id":"2","type":"error","payload":[{"message":"The connection runs 1 operations already.""", await client.ReceiveAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ping_is_answered_by_pong_before_and_after_the_acknowledgement()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);

        await client.SendAsync("""{"type":"ping"}""");
        await client.SendAsync(Init);
        await client.SendAsync("""{"type":"ping","payload":{"at":1}}""");
        await client.SendAsync("""{"type":"pong"}""");

        Assert.Equal(
            ["""{"type":"pong"}""", """{"type":"connection_ack"}""", """{"type":"pong","payload":{"seen":"{\u0022at\u0022:1}"}}"""],
            await client.ReceiveAsync(3));
    }

    [Fact]
    public async Task The_server_pings_and_gives_up_a_client_that_does_not_answer()
    {
        await using var server = await StartAsync(options => options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(50));
        await using var client = await SocketClient.InitializeAsync(server);

        Assert.Equal("""{"type":"ping"}""", await client.ReceiveAsync());
        Assert.Equal("1001 No answer to ping.", await ReceiveCloseAsync(client));
    }

    [Fact]
    public async Task A_server_that_stops_completes_the_operations_and_says_goodbye()
    {
        await using var server = await StartAsync();
        await using var client = await SocketClient.InitializeAsync(server);
        await client.SendAsync(Subscribe);
        await client.ReceiveAsync();

        var stopping = server.App.StopAsync();
        var last = await client.ReceiveAsync(2);
        await client.CloseAsync();
        await stopping.WaitAsync(Patience);

        Assert.Equal(["""{"id":"1","type":"complete"}""", "1001 The server stops."], last);
        Assert.True(_closed.Task.IsCompleted);
    }

    [Fact]
    public async Task A_client_that_does_not_read_is_cut_off_and_closes_its_source()
    {
        await using var server = await StartAsync(options => options.Sockets.SendTimeout = TimeSpan.FromMilliseconds(300));
        using var metrics = new MetricRecorder(server.App.Services.GetRequiredService<IMeterFactory>());
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {server.Address.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        await stream.WriteAsync(Masked(Init));
        await stream.WriteAsync(Masked("""{"id":"1","type":"subscribe","payload":{"query":"subscription { flood }"}}"""));

        await _closed.Task.WaitAsync(Patience);
        Assert.Equal(["1 graphql.drop.reason=send_timeout"], metrics.Of("graphql.server.subscription.drops"));
    }

    [Fact]
    public async Task A_client_that_reads_again_before_long_hears_why_it_was_dropped()
    {
        await using var server = await StartAsync(options => options.Sockets.SendTimeout = TimeSpan.FromMilliseconds(300));
        using var metrics = new MetricRecorder(server.App.Services.GetRequiredService<IMeterFactory>());
        await using var client = await SocketClient.InitializeAsync(server);
        await client.SubscribeAsync("1", "subscription { flood }");

        await metrics.MeasuredAsync("graphql.server.subscription.drops").WaitAsync(Patience);

        Assert.Equal("1013 The client does not read.", await ReceiveCloseAsync(client));
    }

    [Theory]
    [InlineData("http://evil.example", "session=1", false)]
    [InlineData("http://evil.example", null, true)]
    [InlineData(null, "session=1", true)]
    [InlineData("http://{host}", "session=1", true)]
    public async Task A_handshake_with_cookies_is_accepted_from_the_same_origin_alone(string? origin, string? cookie, bool accepted)
    {
        await using var server = await StartAsync();
        (string, string)[] headers =
        [
            .. origin is null ? [] : new[] { ("Origin", origin.Replace("{host}", server.Address.Authority, StringComparison.Ordinal)) },
            .. cookie is null ? [] : new[] { ("Cookie", cookie) },
        ];

        var failure = await Record.ExceptionAsync(async () =>
        {
            await using var client = await SocketClient.ConnectAsync(server, headers: headers);
        });

        Assert.Equal(accepted, failure is null);
        Assert.True(accepted || failure!.Message.Contains("403", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_interceptor_hears_of_everything_that_happens()
    {
        await using var server = await StartAsync();
        var log = server.App.Services.GetRequiredService<Log>();
        var client = await SocketClient.InitializeAsync(server);

        await client.SubscribeAsync("1");
        await client.ReceiveAsync(2);
        await client.CloseAsync();
        await log.Closed.Task.WaitAsync(Patience);

        Assert.Equal(["connect", "request 1", "result 1", "complete 1", "close"], log.Entries);
    }

    private static async Task<string> ReceiveCloseAsync(SocketClient client)
    {
        string message;
        do
        {
            message = await client.ReceiveAsync();
        }
        while (message[0] == '{');
        return message;
    }

    /// <summary>A text frame of a client, masked with zeros.</summary>
    private static byte[] Masked(string text) => [0x81, (byte)(0x80 | text.Length), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(text)];

    private Task<TransportServer> StartAsync(Action<GraphQLServerOptions>? options = null) => TransportServer.StartAsync(
        new ScriptedExecutor(request => request.Document switch
        {
            "refused" => ScriptedResult.Error("HC0014"),
            "failing" => throw new InvalidOperationException("The secret."),
            "subscription { three }" => new ResponseStream(Count(3)),
            "subscription { endless }" => new ResponseStream(Endless()),
            "subscription { flood }" => new ResponseStream(Flood()),
            _ => ScriptedResult.Data("1"),
        }),
        options,
        services => new Builder(services.AddSingleton<Log>()).AddSocketSessionInterceptor<Interceptor>().AddInstrumentation());

    private static async IAsyncEnumerable<OperationResult> Count(int last)
    {
        for (var i = 1; i <= last; i++)
        {
            await Task.Yield();
            yield return ScriptedResult.Data($"{i}");
        }
    }

    private async IAsyncEnumerable<OperationResult> Endless([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            yield return ScriptedResult.Data("1");
            await Task.Delay(Timeout.Infinite, cancellationToken);
        }
        finally
        {
            _closed.SetResult();
        }
    }

    private async IAsyncEnumerable<OperationResult> Flood()
    {
        var result = ScriptedResult.Data($"\"{new string('x', 100_000)}\"");
        try
        {
            while (true)
            {
                await Task.Yield();
                yield return result;
            }
        }
        finally
        {
            _closed.SetResult();
        }
    }

    private sealed record Builder(IServiceCollection Services) : IRequestExecutorBuilder
    {
        public string Name => SchemaName.Default;
    }

    private sealed class Log
    {
        public ConcurrentQueue<string> Entries { get; } = [];

        public TaskCompletionSource Closed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Interceptor(Log log) : DefaultSocketSessionInterceptor
    {
        public override ValueTask<ConnectionStatus> OnConnectAsync(
            ISocketSession session, IOperationMessagePayload connectionInitMessage, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue("connect");
            return connectionInitMessage.Payload?.GetProperty("token").GetString() switch
            {
                "wrong" => new(ConnectionStatus.Reject("The token is not valid.")),
                "fail" => throw new InvalidOperationException("The secret."),
                _ => new(ConnectionStatus.Accept()),
            };
        }

        public override async ValueTask OnRequestAsync(
            ISocketSession session, string operationSessionId, OperationRequestBuilder requestBuilder, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue($"request {operationSessionId}");
            await base.OnRequestAsync(session, operationSessionId, requestBuilder, cancellationToken);
            Assert.IsType<HttpContext>(requestBuilder.Build().GlobalState[nameof(HttpContext)], exactMatch: false);
        }

        public override ValueTask<OperationResult> OnResultAsync(
            ISocketSession session, string operationSessionId, OperationResult result, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue($"result {operationSessionId}");
            return base.OnResultAsync(session, operationSessionId, result, cancellationToken);
        }

        public override ValueTask OnCompleteAsync(ISocketSession session, string operationSessionId, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue($"complete {operationSessionId}");
            return default;
        }

        public override ValueTask<IReadOnlyDictionary<string, object?>?> OnPingAsync(
            ISocketSession session, IOperationMessagePayload pingMessage, CancellationToken cancellationToken = default) =>
            new(pingMessage.Payload is { } payload ? new Dictionary<string, object?> { ["seen"] = payload.GetRawText() } : null);

        public override ValueTask OnCloseAsync(ISocketSession session, CancellationToken cancellationToken = default)
        {
            log.Entries.Enqueue("close");
            log.Closed.SetResult();
            return default;
        }
    }
}
