using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>The protocol <c>graphql-transport-ws</c> on one connection.</summary>
internal sealed partial class SocketSession(
    SocketConnection connection, ServedSchema schema, GraphQLSocketOptions options, ILogger logger) : ISocketSession
{
    private const int MissedKeepAlives = 3;

    private readonly ConcurrentDictionary<string, SocketOperation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<SocketOperation, Task> _running = new();
    private Task _keepAlive = Task.CompletedTask;
    private bool _isInitialized;
    private bool _isAcknowledged;

    public ISocketConnection Connection => connection;

    public ISocketSessionInterceptor Interceptor => schema.SocketInterceptor;

    /// <summary>Talks with the client until one side ends the connection.</summary>
    /// <param name="stopping">The server stops: ends all operations and closes the connection.</param>
    public async Task RunAsync(CancellationToken stopping)
    {
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = stopping.Register(stopped.SetResult).ConfigureAwait(false);
        var reading = ReadAllAsync();
        if (await Task.WhenAny(reading, stopped.Task).ConfigureAwait(false) == stopped.Task)
        {
            await StopAsync().ConfigureAwait(false);
        }

        await reading.ConfigureAwait(false);
        await EndAsync().ConfigureAwait(false);
    }

    /// <summary>Frees the id of an operation.</summary>
    /// <returns>False when the client did so before.</returns>
    public bool Release(SocketOperation operation) => _operations.TryRemove(new(operation.Id, operation));

    private async Task ReadAllAsync()
    {
        await using var timeout = schema.Clock.CreateTimer(
            static session => ((SocketSession)session!).CloseUninitialized(), this, options.ConnectionInitializationTimeout, Timeout.InfiniteTimeSpan)
            .ConfigureAwait(false);
        try
        {
            while (await connection.ReceiveAsync().ConfigureAwait(false) is { } message)
            {
                await HandleAsync(message).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (connection.RequestAborted.IsCancellationRequested)
        {
            // An interceptor was at work when the client went away.
        }
#pragma warning disable CA1031 // The edge: an interceptor failed; it is logged here and the client is told no more than that.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailure(logger, exception);
            connection.Close("Internal server error.", CloseCode.InternalServerError);
        }
    }

    private ValueTask HandleAsync(ReadOnlyMemory<byte> utf8)
    {
        if (!ClientMessage.TryRead(utf8.Span, out var message, out var fault))
        {
            return CloseAsync(CloseCode.BadRequest, fault!);
        }

        return message!.Type switch
        {
            "connection_init" => InitializeAsync(message),
            "ping" => PongAsync(message),
            "pong" => Interceptor.OnPongAsync(this, message, connection.RequestAborted),
            "subscribe" => SubscribeAsync(message),
            "complete" => CompleteAsync(message),
            var type => CloseAsync(CloseCode.BadRequest, $"Messages of type \"{type}\" are not known."),
        };
    }

    private async ValueTask InitializeAsync(ClientMessage message)
    {
        if (_isInitialized)
        {
            connection.Close("Too many initialisation requests", CloseCode.TooManyInitializationRequests);
            return;
        }

        Volatile.Write(ref _isInitialized, true);
        var status = await Interceptor.OnConnectAsync(this, message, connection.RequestAborted).ConfigureAwait(false);
        if (!status.Accepted)
        {
            connection.Close(status.Message, CloseCode.Forbidden);
            return;
        }

        _isAcknowledged = true;
        await connection.SendAsync(ServerMessage.ConnectionAck).ConfigureAwait(false);
        if (options.KeepAliveInterval is { } interval)
        {
            _keepAlive = KeepAliveAsync(interval);
        }
    }

    private async ValueTask PongAsync(ClientMessage ping)
    {
        var payload = await Interceptor.OnPingAsync(this, ping, connection.RequestAborted).ConfigureAwait(false);
        await connection.SendAsync(ServerMessage.Pong(payload)).ConfigureAwait(false);
    }

    private ValueTask SubscribeAsync(ClientMessage message)
    {
        if (!_isAcknowledged)
        {
            return CloseAsync(CloseCode.Unauthorized, "Unauthorized");
        }

        if (message is not { Id.Length: > 0, Payload: { } payload })
        {
            return CloseAsync(CloseCode.BadRequest, "A message of type \"subscribe\" needs an \"id\" and a \"payload\".");
        }

        return RequestMessageReader.Read(payload) switch
        {
            RequestReading.Accepted accepted => StartAsync(message.Id, accepted.Message),
            RequestReading.Refused refused => CloseAsync(CloseCode.BadRequest, refused.Error.Message),
            var reading => throw new UnreachableException($"{reading.GetType()} is neither accepted nor refused."),
        };
    }

    private ValueTask StartAsync(string id, RequestMessage request)
    {
        if (_operations.ContainsKey(id))
        {
            return CloseAsync(CloseCode.SubscriberAlreadyExists, $"Subscriber for {id} already exists");
        }

        if (_operations.Count >= options.MaxOperationsPerConnection)
        {
            var refused = new ErrorResult([RequestErrors.TooManyOperations(options.MaxOperationsPerConnection)]);
            return connection.SendAsync(ServerMessage.Error(JsonEncodedText.Encode(id), refused));
        }

        // Only the reader of the connection adds operations, so nobody took the id meanwhile.
        var operation = new SocketOperation(id, request, this, schema, logger);
        _operations[id] = operation;
        _running[operation] = operation.Completion;
        _ = RunAsync(operation);
        return ValueTask.CompletedTask;
    }

    private async Task RunAsync(SocketOperation operation)
    {
        await operation.RunAsync().ConfigureAwait(false);
        _running.TryRemove(operation, out _);
    }

    private async ValueTask CompleteAsync(ClientMessage message)
    {
        // An id that is not known is one whose operation ended while the message was on its way.
        if (message.Id is { } id && _operations.TryRemove(id, out var operation))
        {
            await operation.CancelAsync().ConfigureAwait(false);
        }
    }

    private async Task KeepAliveAsync(TimeSpan interval)
    {
        using var timer = new PeriodicTimer(interval, schema.Clock);
        try
        {
            while (await timer.WaitForNextTickAsync(connection.RequestAborted).ConfigureAwait(false) && connection.IsConnected)
            {
                if (schema.Clock.GetElapsedTime(connection.LastReceived) > MissedKeepAlives * interval)
                {
                    connection.Close("No answer to ping.", (int)ConnectionCloseReason.EndpointUnavailable);
                    return;
                }

                await connection.SendAsync(ServerMessage.Ping, connection.RequestAborted).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The connection has ended.
        }
    }

    private async Task StopAsync()
    {
        foreach (var operation in _operations.Values)
        {
            if (Release(operation))
            {
                await operation.CompleteAsync().ConfigureAwait(false);
            }
        }

        connection.Close("The server stops.", (int)ConnectionCloseReason.EndpointUnavailable);
    }

    private async Task EndAsync()
    {
        connection.Close("", (int)ConnectionCloseReason.NormalClosure);
        foreach (var operation in _operations.Values)
        {
            if (Release(operation))
            {
                await operation.CancelAsync().ConfigureAwait(false);
            }
        }

        await Task.WhenAll(_running.Values).ConfigureAwait(false);
        await connection.DisposeAsync().ConfigureAwait(false);
        await _keepAlive.ConfigureAwait(false);
        await Interceptor.OnCloseAsync(this, CancellationToken.None).ConfigureAwait(false);
    }

    private void CloseUninitialized()
    {
        if (!Volatile.Read(ref _isInitialized))
        {
            connection.Close("Connection initialisation timeout", CloseCode.InitializationTimeout);
        }
    }

    private ValueTask CloseAsync(int code, string reason)
    {
        connection.Close(reason, code);
        return ValueTask.CompletedTask;
    }

    [LoggerMessage(LogLevel.Error, "A WebSocket session failed unexpectedly.")]
    private static partial void LogFailure(ILogger logger, Exception exception);
}
