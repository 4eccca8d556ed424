using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>
/// Server-sent events over one connection for all operations of a client: PUT reserves it, GET opens it, POST starts an
/// operation, DELETE stops one.
/// </summary>
/// <remarks>GraphQL over server-sent events, "single connection mode".</remarks>
internal sealed class EventStreamEndpoint(ServedSchema schema)
{
    private static readonly EventStreamMessageFormat Format = new();

    private readonly EventStreams _streams = new(schema);

    /// <summary>Whether a request belongs to this mode.</summary>
    public bool Takes(HttpRequest request) => schema.Options.EnableEventStreamReservations
        && (HttpMethods.IsPut(request.Method)
            || HttpMethods.IsDelete(request.Method)
            || ((HttpMethods.IsGet(request.Method) || HttpMethods.IsPost(request.Method)) && TokenOf(request) is not null));

    /// <summary>Answers a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="read">Reads the GraphQL request from it.</param>
    /// <returns>What is wrong with the request; null where it was answered.</returns>
    public async Task<OperationResult?> AnswerAsync(HttpContext context, Func<ValueTask<RequestReading>> read)
    {
        var request = context.Request;
        if (HttpMethods.IsPut(request.Method))
        {
            return await ReserveAsync(context).ConfigureAwait(false);
        }

        if (TokenOf(request) is not { } token || _streams.Find(token) is not { } stream)
        {
            return EventStreamErrors.NotFound();
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return await OpenAsync(context, token, stream).ConfigureAwait(false);
        }

        if (!stream.IsOpenFor(context.User))
        {
            return EventStreamErrors.NotFound();
        }

        return HttpMethods.IsDelete(request.Method)
            ? await StopAsync(context, stream).ConfigureAwait(false)
            : await StartAsync(context, stream, await read().ConfigureAwait(false)).ConfigureAwait(false);
    }

    private static string? TokenOf(HttpRequest request) =>
        request.Headers["X-GraphQL-Event-Stream-Token"] is [{ Length: > 0 } header] ? header
        : request.Query["token"] is [{ Length: > 0 } parameter] ? parameter
        : null;

    private async Task<OperationResult?> ReserveAsync(HttpContext context)
    {
        if (_streams.Reserve() is not { } token)
        {
            return EventStreamErrors.TooMany();
        }

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(token, context.RequestAborted).ConfigureAwait(false);
        return null;
    }

    private async Task<OperationResult?> OpenAsync(HttpContext context, string token, EventStream stream)
    {
        if (!stream.TryOpen(context))
        {
            return EventStreamErrors.AlreadyOpen();
        }

        var stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await ResponseWriting.WriteAsync(context, Format, stream.ReadAsync(), schema.Clock, ending.Token).ConfigureAwait(false);
        }
        finally
        {
            _streams.Remove(token);
            await stream.DisposeAsync().ConfigureAwait(false);
        }

        return null;
    }

    private static async Task<OperationResult?> StopAsync(HttpContext context, EventStream stream)
    {
        if (context.Request.Query["operationId"] is not [{ Length: > 0 } id])
        {
            return EventStreamErrors.OperationIdMissing();
        }

        // An id that is not known is one whose operation ended while the request was on its way.
        await stream.StopAsync(id).ConfigureAwait(false);
        return null;
    }

    private Task<OperationResult?> StartAsync(HttpContext context, EventStream stream, RequestReading reading) => reading switch
    {
        RequestReading.Refused refused => Task.FromResult<OperationResult?>(EventStreamErrors.Of(refused.Error)),
        RequestReading.Accepted accepted => StartAsync(context, stream, accepted.Message),
        _ => throw new UnreachableException($"{reading.GetType()} is neither accepted nor refused."),
    };

    private async Task<OperationResult?> StartAsync(HttpContext context, EventStream stream, RequestMessage message)
    {
        if (OperationIdIn(message.Extensions) is not { } id)
        {
            return EventStreamErrors.OperationIdMissing();
        }

        if (stream.IsFull)
        {
            return EventStreamErrors.Of(RequestErrors.TooManyOperations(schema.Options.Sockets.MaxOperationsPerConnection));
        }

        if (stream.Add(id) is not { } operation)
        {
            return EventStreamErrors.OperationIdTaken(id);
        }

        var refusal = await operation.StartAsync(schema, message, context.RequestAborted).ConfigureAwait(false);
        if (refusal is null)
        {
            context.Response.StatusCode = StatusCodes.Status202Accepted;
        }

        return refusal;
    }

    private static string? OperationIdIn(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } members
        && members.TryGetProperty("operationId", out var id) && id.ValueKind is JsonValueKind.String
        && id.GetRawText() is { Length: > 2 } text && !text.Contains('\\', StringComparison.Ordinal)
            ? text[1..^1]
            : null;
}
