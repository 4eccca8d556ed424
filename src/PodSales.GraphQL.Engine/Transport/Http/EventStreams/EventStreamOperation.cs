using System.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>One operation whose results go into an event stream.</summary>
internal sealed class EventStreamOperation
{
    private readonly string _id;
    private readonly EventStream _stream;
    private readonly CancellationTokenSource _ended;
    private readonly CancellationToken _token;

    public EventStreamOperation(string id, EventStream stream)
    {
        (_id, _stream) = (id, stream);
        _ended = CancellationTokenSource.CreateLinkedTokenSource(stream.Ended);
        _token = _ended.Token;
    }

    /// <summary>Executes the request, up to its result or to the opening of its source; what follows goes on by itself.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="message">The request.</param>
    /// <param name="clientGone">The client no longer waits for the start.</param>
    /// <returns>The reason why the request was refused; null when it was not.</returns>
    public async Task<OperationResult?> StartAsync(ServedSchema schema, RequestMessage message, CancellationToken clientGone)
    {
        await using var giving = clientGone.Register(() => _ = _stream.StopAsync(_id)).ConfigureAwait(false);
        return await _stream.InFlow(() => ExecuteAsync(schema, message)).ConfigureAwait(false);
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
            // It has just ended by itself.
        }
    }

    private async Task<OperationResult?> ExecuteAsync(ServedSchema schema, RequestMessage message)
    {
        var isRunning = false;
        try
        {
            var result = await AnswerAsync(schema, message).ConfigureAwait(false);
            if (result is OperationResult { HasData: false } refusal)
            {
                return refusal;
            }

            isRunning = true;
            _ = SendAllAsync(result);
            return null;
        }
        catch (OperationCanceledException) when (_token.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!isRunning)
            {
                _stream.Release(_id);
                _ended.Dispose();
            }
        }
    }

    private async Task<IExecutionResult> AnswerAsync(ServedSchema schema, RequestMessage message)
    {
        var builder = message.ToBuilder();
        try
        {
            _token.ThrowIfCancellationRequested();
            await schema.HttpInterceptor.OnCreateAsync(_stream.Context, schema.Executor, builder, _token).ConfigureAwait(false);
        }
        catch (GraphQLException exception)
        {
            return new ErrorResult(exception.Errors);
        }

        // The services of the stream's request would be shared by all its operations; each takes a scope of its own.
        return await schema.Executor.ExecuteAsync(builder.SetServices(null).Build(), _token).ConfigureAwait(false);
    }

    private async Task SendAllAsync(IExecutionResult result)
    {
        await using var disposing = result.ConfigureAwait(false);
        try
        {
            await (result switch
            {
                OperationResult single => SendAsync(single),
                ResponseStream responses => SendAllAsync(responses),
                _ => throw new UnreachableException($"{result.GetType()} cannot be written."),
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (_token.IsCancellationRequested)
        {
            // The client stopped the operation, or its stream has ended.
        }

        if (_stream.Release(_id))
        {
            await _stream.SendAsync(EventStreamMessage.Complete(_id), CancellationToken.None).ConfigureAwait(false);
        }

        _ended.Dispose();
    }

    private async Task SendAllAsync(ResponseStream responses)
    {
        await foreach (var result in responses.ReadResultsAsync().WithCancellation(_token).ConfigureAwait(false))
        {
            await using var disposing = result.ConfigureAwait(false);
            await SendAsync(result).ConfigureAwait(false);
        }
    }

    private async Task SendAsync(OperationResult result) =>
        await _stream.SendAsync(EventStreamMessage.Next(_id, result), _token).ConfigureAwait(false);
}
