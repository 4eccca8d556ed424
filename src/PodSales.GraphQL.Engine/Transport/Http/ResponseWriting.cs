using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Transport.Http.Formats;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Writes results into HTTP responses.</summary>
internal static class ResponseWriting
{
    private static readonly TimeSpan HeartbeatInterval = TimeSpan.FromSeconds(12);

    /// <summary>Writes one result with its length, straight into the response's buffer.</summary>
    public static async Task WriteAsync(HttpContext context, ResponseFormat format, OperationResult result, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = format.ContentType;
        var writer = response.BodyWriter;
        format.WriteStart(writer);
        format.Write(result, writer);
        format.WriteEnd(writer);
        if (writer is { CanGetUnflushedBytes: true, UnflushedBytes: > 0 and var length } && !response.HasStarted)
        {
            // Nothing is kept for a client that has gone.
            response.ContentLength = length;
        }

        await writer.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes results as they come, until the source ends or the token does.</summary>
    /// <param name="context">The request.</param>
    /// <param name="format">The format, one that can stream.</param>
    /// <param name="results">The results.</param>
    /// <param name="clock">Times the heartbeats.</param>
    /// <param name="cancellationToken">Ends the stream as if the source had ended, as when the server stops.</param>
    public static async Task WriteAsync(
        HttpContext context,
        ResponseFormat format,
        IAsyncEnumerable<OperationResult> results,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = format.ContentType;
        context.Response.Headers[HeaderNames.CacheControl] = "no-cache";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        var writer = context.Response.BodyWriter;
        format.WriteStart(writer);
        await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await WriteAllAsync(writer, format, results, clock, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested && !context.RequestAborted.IsCancellationRequested)
        {
            // The server stops: the client gets a proper end.
        }

        format.WriteEnd(writer);
        await writer.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task WriteAllAsync(
        PipeWriter writer,
        ResponseFormat format,
        IAsyncEnumerable<OperationResult> results,
        TimeProvider clock,
        CancellationToken cancellationToken)
    {
        var source = results.GetAsyncEnumerator(cancellationToken);
        await using var closing = source.ConfigureAwait(false);
        while (await NextAsync(source, writer, format, clock).ConfigureAwait(false))
        {
            await using var result = source.Current.ConfigureAwait(false);
            format.Write(source.Current, writer);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async ValueTask<bool> NextAsync(
        IAsyncEnumerator<OperationResult> source,
        PipeWriter writer,
        ResponseFormat format,
        TimeProvider clock)
    {
        var next = source.MoveNextAsync();
        if (next.IsCompleted || format.Heartbeat.IsEmpty)
        {
            return await next.ConfigureAwait(false);
        }

        // The source hears of a cancellation by itself; leaving it before it has answered would tear it down in mid-step.
        var waiting = next.AsTask();
        while (!await AnsweredAsync(waiting, clock).ConfigureAwait(false))
        {
            await writer.WriteAsync(format.Heartbeat, CancellationToken.None).ConfigureAwait(false);
        }

        return await waiting.ConfigureAwait(false);
    }

    private static async ValueTask<bool> AnsweredAsync(Task waiting, TimeProvider clock)
    {
        try
        {
            await waiting.WaitAsync(HeartbeatInterval, clock, CancellationToken.None).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException) when (!waiting.IsCompleted)
        {
            return false;
        }
    }
}
