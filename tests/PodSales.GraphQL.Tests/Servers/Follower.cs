using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>Somebody who follows a subscription by <c>graphql-transport-ws</c>.</summary>
public sealed class Follower : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ClientWebSocket _socket = new();
    private readonly Channel<JsonElement> _messages = Channel.CreateUnbounded<JsonElement>();
    private Task _reading = Task.CompletedTask;

    private Follower()
    {
    }

    /// <summary>Why the server closed the connection: its code and reason.</summary>
    public (int? Code, string? Reason) Close => ((int?)_socket.CloseStatus, _socket.CloseStatusDescription);

    /// <summary>Whether something has come that was not looked at.</summary>
    public bool HasNews => _messages.Reader.TryPeek(out _);

    /// <summary>Connects and shows a token, where there is one.</summary>
    public static async Task<Follower> ConnectAsync(Uri address, string? token)
    {
        var follower = new Follower();
        follower._socket.Options.AddSubProtocol("graphql-transport-ws");
        await follower._socket.ConnectAsync(
            new UriBuilder(address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None).WaitAsync(Patience);
        follower._reading = follower.ReadAllAsync();
        object? payload = token is null ? null : new { authorization = $"Bearer {token}" };
        await follower.SendAsync(new { type = "connection_init", payload });
        return follower;
    }

    /// <summary>Begins a subscription, once the server has acknowledged the connection.</summary>
    public async Task SubscribeAsync(string query, object? variables)
    {
        var acknowledged = await NextMessageAsync();
        Assert.Equal("connection_ack", acknowledged.Text("type"));
        await SendAsync(new { id = "1", type = "subscribe", payload = new { query, variables } });
    }

    /// <summary>Sends one more operation.</summary>
    public Task AskAsync(int operation, string query) => SendAsync(new { id = $"{operation}", type = "subscribe", payload = new { query } });

    /// <summary>The data of the next event.</summary>
    public async Task<JsonElement> NextAsync()
    {
        var message = await NextMessageAsync();
        return message.Text("type") == "next"
            ? message.At("payload.data")
            : throw new InvalidOperationException($"Expected an event, the server sent: {message}");
    }

    /// <summary>
    /// Does something again and again until the first event of it comes: the protocol does not say when a subscription has begun.
    /// </summary>
    public async Task<JsonElement> UntilLiveAsync(Func<Task> act)
    {
        using var waiting = new CancellationTokenSource(Patience);
        while (true)
        {
            await act();
            using var soon = CancellationTokenSource.CreateLinkedTokenSource(waiting.Token);
            soon.CancelAfter(TimeSpan.FromMilliseconds(500));
            try
            {
                await _messages.Reader.WaitToReadAsync(soon.Token);
                return await NextAsync();
            }
            catch (OperationCanceledException) when (!waiting.IsCancellationRequested)
            {
                // Not yet: once more.
            }
        }
    }

    /// <summary>The next message of the server, whatever it is; pings aside.</summary>
    /// <exception cref="ChannelClosedException">The connection is closed.</exception>
    public async Task<JsonElement> NextMessageAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _messages.Reader.ReadAsync(patience.Token);
    }

    /// <summary>Waits until the server has closed the connection.</summary>
    public Task UntilClosedAsync() => _reading.WaitAsync(Patience);

    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.Open)
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        await _reading.WaitAsync(Patience);
        _socket.Dispose();
    }

    private async Task SendAsync(object message) => await _socket.SendAsync(
        JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task ReadAllAsync()
    {
        try
        {
            while (await ReadAsync() is { } text)
            {
                var message = JsonDocument.Parse(text).RootElement;
                if (message.Text("type") == "ping")
                {
                    await SendAsync(new { type = "pong" });
                }
                else
                {
                    _messages.Writer.TryWrite(message);
                }
            }

            _messages.Writer.Complete();
        }
        catch (WebSocketException exception)
        {
            _messages.Writer.Complete(exception);
        }
    }

    private async Task<string?> ReadAsync()
    {
        var text = new StringBuilder();
        var buffer = new byte[16 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            text.Append(Encoding.UTF8.GetString(buffer, 0, part.Count));
            if (part.EndOfMessage)
            {
                return text.ToString();
            }
        }
    }
}
