using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace PodSales.GraphQL.Engine.Benchmarks.Subscribing;

/// <summary>
/// One client of <c>graphql-transport-ws</c> on a bare socket, small enough that ten thousand of them leave the machine to
/// the server.
/// </summary>
internal sealed class Subscriber(Socket socket, Action<int> received) : IDisposable
{
    private const int BufferSize = 1024;
    private const byte TextFrame = 0x81;
    private const byte Masked = 0x80;
    private const byte Length16 = 126;

    private static readonly byte[] Pong = Frame("""{"type":"pong"}""");
    private static readonly byte[] Initialization = Frame("""{"type":"connection_init"}""");
    private readonly byte[] _buffer = new byte[BufferSize];
    private int _length;

    /// <summary>Connects and subscribes.</summary>
    public static async Task<Subscriber> ConnectAsync(IPEndPoint server, string document, int receiveBuffer, Action<int> received)
    {
        var socket = new Socket(server.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        if (receiveBuffer > 0)
        {
            socket.ReceiveBufferSize = receiveBuffer;
        }

        await socket.ConnectAsync(server);
        var subscriber = new Subscriber(socket, received);
        await socket.SendAsync(Encoding.ASCII.GetBytes(
            $"GET /graphql HTTP/1.1\r\nHost: {server}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n"));
        await subscriber.ReadHandshakeAsync();
        await socket.SendAsync(Initialization);
        await socket.SendAsync(Frame($$$"""{"id":"1","type":"subscribe","payload":{"query":"{{{document}}}"}}"""));
        return subscriber;
    }

    /// <summary>Reads messages until the server ends the connection, tells of the events and answers pings.</summary>
    public async Task ReadAllAsync()
    {
        try
        {
            while (await FillAsync())
            {
                while (TryTakeFrame(out var payload))
                {
                    await HandleAsync(payload);
                }
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The load is over.
        }
    }

    public void Dispose() => socket.Dispose();

    private async Task ReadHandshakeAsync()
    {
        while (_buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8) < 0)
        {
            if (!await FillAsync())
            {
                throw new InvalidOperationException("The server refused the handshake.");
            }
        }

        if (!_buffer.AsSpan().StartsWith("HTTP/1.1 101"u8))
        {
            throw new InvalidOperationException(Encoding.ASCII.GetString(_buffer, 0, _length));
        }

        Remove(_buffer.AsSpan(0, _length).IndexOf("\r\n\r\n"u8) + 4);
    }

    private async ValueTask<bool> FillAsync()
    {
        var count = await socket.ReceiveAsync(_buffer.AsMemory(_length));
        _length += count;
        return count > 0;
    }

    private bool TryTakeFrame(out string payload)
    {
        payload = "";
        var isLong = _length > 1 && _buffer[1] == Length16;
        var start = isLong ? 4 : 2;
        if (_length < start)
        {
            return false;
        }

        var size = isLong ? (_buffer[2] << 8) + _buffer[3] : _buffer[1];
        if (_length < start + size)
        {
            return false;
        }

        payload = Encoding.UTF8.GetString(_buffer, start, size);
        Remove(start + size);
        return true;
    }

    private ValueTask<int> HandleAsync(string payload)
    {
        const string Name = "\"number\":";
        if (payload.Contains("\"ping\"", StringComparison.Ordinal))
        {
            return socket.SendAsync(Pong.AsMemory());
        }

        if (payload.IndexOf(Name, StringComparison.Ordinal) is var at and >= 0)
        {
            var number = payload.AsSpan(at + Name.Length, payload.IndexOf('}', at) - at - Name.Length);
            received(int.Parse(number, CultureInfo.InvariantCulture));
        }

        return ValueTask.FromResult(0);
    }

    private void Remove(int count)
    {
        _buffer.AsSpan(count, _length - count).CopyTo(_buffer);
        _length -= count;
    }

    /// <summary>A text frame of a client, masked with zeros.</summary>
    private static byte[] Frame(string text)
    {
        var payload = Encoding.UTF8.GetBytes(text);
        byte[] length = payload.Length < Length16
            ? [(byte)(Masked | payload.Length)]
            : [Masked | Length16, (byte)(payload.Length >> 8), (byte)payload.Length];
        return [TextFrame, .. length, 0, 0, 0, 0, .. payload];
    }
}
