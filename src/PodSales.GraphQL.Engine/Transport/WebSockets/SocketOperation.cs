using System.Text.Json;
using Microsoft.Extensions.Logging;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>One operation on a connection, from <c>subscribe</c> to its end.</summary>
internal sealed partial class SocketOperation(
    string id, RequestMessage request, SocketSession session, ServedSchema schema, ILogger logger)
{
    private readonly CancellationTokenSource _ended =
        CancellationTokenSource.CreateLinkedTokenSource(session.Connection.RequestAborted);

    private readonly TaskCompletionSource _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly JsonEncodedText _encodedId = JsonEncodedText.Encode(id);

    public string Id => id;

    /// <summary>Done when the operation has ended and its source is closed.</summary>
    public Task Completion => _completion.Task;

    /// <summary>Runs the operation to its end; does not throw.</summary>
    public async Task RunAsync()
    {
        // Leaves the reader of the connection to its work while this operation computes.
        await Task.Yield();
        try
        {
            await SendAsync(await ExecuteAsync().ConfigureAwait(false)).ConfigureAwait(false);
            await session.Interceptor.OnCompleteAsync(session, id, session.Connection.RequestAborted).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (session.Connection.RequestAborted.IsCancellationRequested)
        {
            // The connection has ended.
        }
#pragma warning disable CA1031 // The edge: the last message is out, and an interceptor that fails is only logged.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailure(logger, exception, id, Incident.TraceId());
        }

        _ended.Dispose();
        _completion.SetResult();
    }

    /// <summary>Ends the operation without another message.</summary>
    public async Task CancelAsync()
    {
        try
        {
            await _ended.CancelAsync().ConfigureAwait(false);
        }
        catch (ObjectDisposedException)
        {
            // It ended by itself meanwhile.
        }
    }

    /// <summary>Ends the operation from the server's side.</summary>
    public async Task CompleteAsync()
    {
        await CancelAsync().ConfigureAwait(false);
        await session.Connection.SendAsync(ServerMessage.Complete(_encodedId)).ConfigureAwait(false);
    }

    /// <summary>Executes the request, and turns whatever goes wrong into a message.</summary>
    /// <returns>The message that ends the operation.</returns>
    private async ValueTask<ReadOnlyMemory<byte>> ExecuteAsync()
    {
        try
        {
            return await AnswerAsync().ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_ended.IsCancellationRequested)
        {
            return ServerMessage.Complete(_encodedId);
        }
        catch (GraphQLException exception)
        {
            return ServerMessage.Error(_encodedId, new ErrorResult(exception.Errors));
        }
#pragma warning disable CA1031 // The edge: whatever fails is logged here, and the client is told no more than that.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var traceId = Incident.TraceId();
            LogFailure(logger, exception, id, traceId);
            return ServerMessage.Error(_encodedId, new ErrorResult([RequestErrors.Unexpected(exception, traceId)]));
        }
    }

    /// <summary>Executes the request and sends its results.</summary>
    /// <returns>The message that ends the operation.</returns>
    private async ValueTask<ReadOnlyMemory<byte>> AnswerAsync()
    {
        var builder = request.ToBuilder();
        await session.Interceptor.OnRequestAsync(session, id, builder, _ended.Token).ConfigureAwait(false);
        var result = await schema.Executor.ExecuteAsync(builder.Build(), _ended.Token).ConfigureAwait(false);
        await using var disposing = result.ConfigureAwait(false);
        switch (result)
        {
            case OperationResult { HasData: false, Errors.Count: > 0 } refused:
                return ServerMessage.Error(_encodedId, await InterceptAsync(refused).ConfigureAwait(false));

            case OperationResult single:
                await SendNextAsync(single).ConfigureAwait(false);
                break;

            case ResponseStream stream:
                await SendAllAsync(stream).ConfigureAwait(false);
                break;
        }

        return ServerMessage.Complete(_encodedId);
    }

    private async Task SendAllAsync(ResponseStream stream)
    {
        await foreach (var result in stream.ReadResultsAsync().WithCancellation(_ended.Token).ConfigureAwait(false))
        {
            await using var disposing = result.ConfigureAwait(false);
            await SendNextAsync(result).ConfigureAwait(false);
        }
    }

    private async ValueTask SendNextAsync(OperationResult result)
    {
        var message = ServerMessage.Next(_encodedId, await InterceptAsync(result).ConfigureAwait(false));
        _ended.Token.ThrowIfCancellationRequested();
        await session.Connection.SendAsync(message, _ended.Token).ConfigureAwait(false);
    }

    private ValueTask<OperationResult> InterceptAsync(OperationResult result) =>
        session.Interceptor.OnResultAsync(session, id, result, _ended.Token);

    /// <summary>Sends the last message, unless the client ended the operation first.</summary>
    private async ValueTask SendAsync(ReadOnlyMemory<byte> last)
    {
        // The id is free before the client hears of it: it may use it again at once.
        if (session.Release(this))
        {
            await session.Connection.SendAsync(last).ConfigureAwait(false);
        }
    }

    [LoggerMessage(LogLevel.Error, "Operation \"{Id}\" on a WebSocket failed unexpectedly, in trace {TraceId}.")]
    private static partial void LogFailure(ILogger logger, Exception exception, string id, string traceId);
}
