using System.Net.WebSockets;
using System.Text;

namespace PodSales.GraphQL.Engine.Tests.Transport.WebSockets;

/// <summary>A client that says exactly what a test tells it to.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ClientWebSocket _socket = new();

    public string? Subprotocol => _socket.SubProtocol;

    public static Task<SocketClient> ConnectAsync(
        TransportServer server, string? subprotocol = "graphql-transport-ws", params (string Name, string Value)[] headers) =>
        ConnectAsync(server.Address, subprotocol, headers);

    private static async Task<SocketClient> ConnectAsync(Uri address, string? subprotocol, params (string Name, string Value)[] headers)
    {
        var client = new SocketClient();
        if (subprotocol is not null)
        {
            client._socket.Options.AddSubProtocol(subprotocol);
        }

        foreach (var (name, value) in headers)
        {
            client._socket.Options.SetRequestHeader(name, value);
        }

        using var patience = new CancellationTokenSource(Patience);
        await client._socket.ConnectAsync(new UriBuilder(address) { Scheme = "ws" }.Uri, patience.Token);
        return client;
    }

    /// <summary>Connects and gets the acknowledgement.</summary>
    public static Task<SocketClient> InitializeAsync(TransportServer server) => InitializeAsync(server.Address);

    /// <summary>Connects and gets the acknowledgement.</summary>
    public static async Task<SocketClient> InitializeAsync(Uri address)
    {
        var client = await ConnectAsync(address, "graphql-transport-ws");
        await client.SendAsync("""{"type":"connection_init"}""");
        Assert.Equal("""{"type":"connection_ack"}""", await client.ReceiveAsync());
        return client;
    }

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, endOfMessage: true, CancellationToken.None);

    public Task SubscribeAsync(string id, string query = "{ a }") =>
        SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The next message, or the close code and reason.</summary>
    public async Task<string> ReceiveAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var message = new MemoryStream();
        var buffer = new byte[4096];
        while (true)
        {
            var frame = await _socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (frame.MessageType is WebSocketMessageType.Close)
            {
                return $"{(int)_socket.CloseStatus!} {_socket.CloseStatusDescription}";
            }

            message.Write(buffer.AsSpan(0, frame.Count));
            if (frame.EndOfMessage)
            {
                return Encoding.UTF8.GetString(message.ToArray());
            }
        }
    }

    public async Task<string[]> ReceiveAsync(int count)
    {
        var messages = new string[count];
        for (var i = 0; i < count; i++)
        {
            messages[i] = await ReceiveAsync();
        }

        return messages;
    }

    public async Task CloseAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        await _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, "", patience.Token);
    }

    public ValueTask DisposeAsync()
    {
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
