using System.Buffers;
using System.Net.WebSockets;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.Diagnostics;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>A WebSocket with one writer behind a bounded queue, and one reader.</summary>
/// <remarks>
/// Whoever sends waits while the queue is full, so a burst slows its source down and memory stays bounded. A client that
/// does not read holds the writer up; after the send timeout it gets nothing more but the close code 1013, and where it does
/// not take that either, the connection is cut.
/// </remarks>
internal sealed class SocketConnection : ISocketConnection, IAsyncDisposable
{
    private const int ReadSize = 4096;
    private static readonly TimeSpan CloseHandshakeTimeout = TimeSpan.FromSeconds(5);

    private readonly Channel<ReadOnlyMemory<byte>> _outgoing;
    private readonly ArrayBufferWriter<byte> _incoming = new(ReadSize);
    private readonly WebSocket _socket;
    private readonly ServedSchema _schema;
    private readonly GraphQLSocketOptions _options;
    private readonly CancellationTokenSource _ended;
    private readonly Task _writing;
    private CloseFrame? _close;
    private Task _sending = Task.CompletedTask;

    public SocketConnection(WebSocket socket, HttpContext context, ServedSchema schema, GraphQLSocketOptions options)
    {
        (_socket, HttpContext, _schema, _options) = (socket, context, schema, options);
        _outgoing = Channel.CreateBounded<ReadOnlyMemory<byte>>(new BoundedChannelOptions(options.MaxPendingResults) { SingleReader = true });
        _ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        RequestAborted = _ended.Token;
        LastReceived = schema.Clock.GetTimestamp();
        _writing = WriteAllAsync();
    }

    public HttpContext HttpContext { get; }

    public IServiceProvider RequestServices => HttpContext.RequestServices;

    public CancellationToken RequestAborted { get; }

    public bool IsConnected => _close is null && _socket.State is WebSocketState.Open && !RequestAborted.IsCancellationRequested;

    /// <summary>When the client last sent something, as a timestamp of the clock.</summary>
    public long LastReceived { get; private set; }

    public async ValueTask SendAsync(ReadOnlyMemory<byte> message, CancellationToken cancellationToken = default)
    {
        try
        {
            await _outgoing.Writer.WriteAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (ChannelClosedException)
        {
            // The connection is closing; nobody will read the message.
        }
    }

    public ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default) =>
        CloseAsync(message, (int)reason, cancellationToken);

    public ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default)
    {
        Close(message, reason);
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes the connection once the messages that wait have been sent. The first call decides.</summary>
    public void Close(string message, int reason)
    {
        if (Interlocked.CompareExchange(ref _close, new CloseFrame(reason, message), null) is null)
        {
            _outgoing.Writer.TryComplete();
        }
    }

    /// <summary>Reads the next text message.</summary>
    /// <returns>The message, valid until the next call; null when the connection has ended.</returns>
    public async ValueTask<ReadOnlyMemory<byte>?> ReceiveAsync()
    {
        _incoming.ResetWrittenCount();
        try
        {
            while (await ReceiveFrameAsync().ConfigureAwait(false) is { MessageType: not WebSocketMessageType.Close } frame)
            {
                if (_close is not null)
                {
                    // What comes while the connection is closing is not read any more.
                    _incoming.ResetWrittenCount();
                }
                else if (frame.EndOfMessage)
                {
                    LastReceived = _schema.Clock.GetTimestamp();
                    return _incoming.WrittenMemory;
                }
            }
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            // The client went away without a word.
        }

        return null;
    }

    public async ValueTask DisposeAsync()
    {
        Close("", (int)ConnectionCloseReason.NormalClosure);
        await _writing.ConfigureAwait(false);
        await _ended.CancelAsync().ConfigureAwait(false);
        _ended.Dispose();
        _socket.Dispose();
    }

    private async ValueTask<ValueWebSocketReceiveResult> ReceiveFrameAsync()
    {
        var frame = await _socket.ReceiveAsync(_incoming.GetMemory(ReadSize), RequestAborted).ConfigureAwait(false);
        _incoming.Advance(frame.Count);
        if (frame.MessageType is WebSocketMessageType.Binary)
        {
            Close("Expected a text message, found a binary one.", CloseCode.BadRequest);
        }
        else if (_incoming.WrittenCount > _schema.Options.MaxAllowedRequestSize)
        {
            Close($"The message is larger than the {_schema.Options.MaxAllowedRequestSize} bytes allowed.", (int)ConnectionCloseReason.MessageTooBig);
        }

        return frame;
    }

    private async Task WriteAllAsync()
    {
        try
        {
            await foreach (var message in _outgoing.Reader.ReadAllAsync(RequestAborted).ConfigureAwait(false))
            {
                await InTimeAsync(_socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, RequestAborted)).ConfigureAwait(false);
            }

            await InTimeAsync(new ValueTask(_socket.CloseOutputAsync(_close!.Status, _close.Reason, RequestAborted))).ConfigureAwait(false);
            _ended.CancelAfter(CloseHandshakeTimeout);
        }
        catch (TimeoutException)
        {
            _schema.Instrumentation?.Metrics.Dropped(TelemetryNames.DropReasons.SendTimeout);
            Close("The client does not read.", CloseCode.TryAgainLater);
            await GiveUpAsync().ConfigureAwait(false);
        }
        catch (Exception exception) when (IsEnd(exception))
        {
            await CutAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Closes the connection of a client that does not read, should it read again before long.</summary>
    private async Task GiveUpAsync()
    {
        try
        {
            // A frame that was begun must be out before the next one.
            await _sending.WaitAsync(CloseHandshakeTimeout, _schema.Clock).ConfigureAwait(false);
            await _socket.CloseOutputAsync(_close!.Status, _close.Reason, RequestAborted)
                .WaitAsync(CloseHandshakeTimeout, _schema.Clock).ConfigureAwait(false);
            _ended.CancelAfter(CloseHandshakeTimeout);
        }
        catch (Exception exception) when (IsEnd(exception) || exception is TimeoutException)
        {
            await CutAsync().ConfigureAwait(false);
        }
    }

    private Task CutAsync()
    {
        _outgoing.Writer.TryComplete();
        _socket.Abort();
        return _ended.CancelAsync();
    }

    private ValueTask InTimeAsync(ValueTask sending)
    {
        if (sending.IsCompletedSuccessfully)
        {
            return sending;
        }

        _sending = sending.AsTask();
        return new ValueTask(_sending.WaitAsync(_options.SendTimeout, _schema.Clock));
    }

    private static bool IsEnd(Exception exception) =>
        exception is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException;
}
