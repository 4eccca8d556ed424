using System.Collections.Immutable;
using System.Diagnostics;
using System.Net.Mime;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Diagnostics;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Execution.Results;
using PodSales.GraphQL.Engine.Transport.Http.Batching;
using PodSales.GraphQL.Engine.Transport.Http.EventStreams;
using PodSales.GraphQL.Engine.Transport.Http.Formats;
using PodSales.GraphQL.Engine.Transport.Http.Multipart;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Answers requests by GET and POST.</summary>
/// <remarks>GraphQL over HTTP.</remarks>
internal sealed class HttpEndpoint(ServedSchema schema)
{
    private readonly EventStreamEndpoint _eventStreams = new(schema);

    public async Task HandleAsync(HttpContext context)
    {
        using var span = schema.Instrumentation?.StartHttpRequest(context.Request.Method);
        try
        {
            await AnswerAsync(context).ConfigureAwait(false);
            span?.End(context.Response);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client went away; there is nobody to tell.
        }
    }

    private Task AnswerAsync(HttpContext context)
    {
        var accept = context.Request.Headers.Accept;
        if (!AcceptHeader.TryChoose(accept, out var formats))
        {
            return RefuseAsync(context, formats, RequestErrors.AcceptUnreadable(accept.ToString()));
        }

        if (formats is { Single: null })
        {
            return RefuseAsync(context, formats, RequestErrors.NothingAcceptable(accept.ToString()));
        }

        if (_eventStreams.Takes(context.Request))
        {
            return AnswerByEventStreamAsync(context, formats);
        }

        return context.Request.Method switch
        {
            "POST" => PostAsync(context, formats),
            "GET" when schema.Options.EnableGetRequests => GetAsync(context, formats),
            var method => RefuseAsync(context, formats, RequestErrors.MethodNotAllowed(method)),
        };
    }

    private async Task AnswerByEventStreamAsync(HttpContext context, AcceptedFormats formats)
    {
        if (await _eventStreams.AnswerAsync(context, () => ReadBodyAsync(context, AllowedBatching.None)).ConfigureAwait(false) is { } refusal)
        {
            await RefuseAsync(context, formats, refusal).ConfigureAwait(false);
        }
    }

    private Task GetAsync(HttpContext context, AcceptedFormats formats)
    {
        var reading = schema.Options.EnforceGetRequestsPreflightHeader && !Preflight.IsProven(context.Request)
            ? new RequestReading.Refused(RequestErrors.PreflightMissing())
            : ReadQueryString(context);
        return RunAsync(context, formats, reading, (RequestFlags)schema.Options.AllowedGetOperations);
    }

    private RequestReading ReadQueryString(HttpContext context)
    {
        using var span = schema.Instrumentation?.StartHttpParsing();
        return QueryStringRequest.Read(context.Request.Query);
    }

    private async Task PostAsync(HttpContext context, AcceptedFormats formats)
    {
        RequestReading reading;
        using (schema.Instrumentation?.StartHttpParsing())
        {
            reading = await ReadBodyAsync(context, schema.Options.Batching).ConfigureAwait(false);
        }

        await RunAsync(context, formats, reading, RequestFlags.AllowAll & ~RequestFlags.AllowStreams).ConfigureAwait(false);
    }

    private ValueTask<RequestReading> ReadBodyAsync(HttpContext context, AllowedBatching batching)
    {
        var (request, options) = (context.Request, schema.Options);
        var reader = new RequestBodyReader(batching, options.MaxBatchSize);
        var contentType = MediaTypeHeaderValue.TryParse(request.ContentType, out var parsed) ? parsed : null;
        var isUtf8 = contentType?.Charset is not { HasValue: true } charset || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
        return contentType?.MediaType.Value switch
        {
            { } type when isUtf8 && type.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase) =>
                JsonRequest.ReadAsync(request, reader, options.MaxAllowedRequestSize, context.RequestAborted),
            { } type when options.EnableMultipartRequests && type.Equals(MediaTypeNames.Multipart.FormData, StringComparison.OrdinalIgnoreCase) =>
                ReadFormAsync(context, reader, contentType),
            _ => new(new RequestReading.Refused(RequestErrors.UnsupportedMediaType(request.ContentType))),
        };
    }

    private ValueTask<RequestReading> ReadFormAsync(HttpContext context, RequestBodyReader reader, MediaTypeHeaderValue contentType) =>
        schema.Options.EnforceMultipartRequestsPreflightHeader && !Preflight.IsProven(context.Request)
            ? new(new RequestReading.Refused(RequestErrors.PreflightMissing()))
            : new MultipartRequest(context, reader, schema.Options).ReadAsync(contentType, context.RequestAborted);

    private Task RunAsync(HttpContext context, AcceptedFormats formats, RequestReading reading, RequestFlags allowed) => reading switch
    {
        RequestReading.Refused refused => RefuseAsync(context, formats, refused.Error),
        RequestReading.Accepted accepted => ExecuteAsync(context, formats, accepted.Message, allowed),
        RequestReading.Batched batch => ExecuteAsync(context, formats, batch.Members),
        _ => throw new UnreachableException($"{reading.GetType()} is neither accepted nor refused."),
    };

    private async Task ExecuteAsync(HttpContext context, AcceptedFormats formats, RequestMessage message, RequestFlags allowed)
    {
        var result = await schema.ExecuteAsync(context, message, allowed | formats.Flags).ConfigureAwait(false);
        await using var disposing = result.ConfigureAwait(false);
        await WriteAsync(context, formats, result).ConfigureAwait(false);
    }

    /// <summary>
    /// Answers a batch by a list where the client takes JSON, else by a stream. A subscription would keep those behind it from
    /// their turn for ever, and a list has no place for answers in parts.
    /// </summary>
    private async Task ExecuteAsync(HttpContext context, AcceptedFormats formats, ImmutableArray<BatchMember> members)
    {
        var takesList = formats.Single is JsonFormat;
        var flags = RequestFlags.AllowQuery | RequestFlags.AllowMutation | (takesList ? RequestFlags.None : formats.Flags);
        var results = new BatchExecution(schema, context, flags).RunAsync(members);
        IExecutionResult result = takesList
            ? await BatchResult.CollectAsync(results).ConfigureAwait(false)
            : new ResponseStream(results);
        await using var disposing = result.ConfigureAwait(false);
        await WriteAsync(context, formats, result).ConfigureAwait(false);
    }

    private Task WriteAsync(HttpContext context, AcceptedFormats formats, IExecutionResult result) => result switch
    {
        OperationResult single => WriteAsync(context, formats.Single!, single),
        ResponseStream when formats.Stream is null =>
            RefuseAsync(context, formats, RequestErrors.NothingAcceptable(context.Request.Headers.Accept.ToString())),
        ResponseStream stream => WriteAsync(context, formats.Stream, stream),
        _ => throw new UnreachableException($"{result.GetType()} cannot be written."),
    };

    private async Task WriteAsync(HttpContext context, ResponseFormat format, ResponseStream stream)
    {
        var lifetime = context.RequestServices.GetRequiredService<IHostApplicationLifetime>();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        await ResponseWriting.WriteAsync(context, format, stream.ReadResultsAsync(), schema.Clock, ending.Token).ConfigureAwait(false);
    }

    private Task WriteAsync(HttpContext context, ResponseFormat format, OperationResult result) =>
        WriteAsync(context, format, result, format.StatusOf(result));

    /// <summary>Answers what never became a request: in JSON whatever the client takes, with a status that says why.</summary>
    private Task RefuseAsync(HttpContext context, AcceptedFormats formats, IError error) =>
        RefuseAsync(context, formats, new ErrorResult([error]));

    private Task RefuseAsync(HttpContext context, AcceptedFormats formats, OperationResult refusal)
    {
        schema.Instrumentation?.Refused(refusal.Errors);
        return WriteAsync(context, formats.Single as JsonFormat ?? AcceptHeader.Default, refusal, HttpStatus.Of(refusal));
    }

    private Task WriteAsync(HttpContext context, ResponseFormat format, OperationResult result, int status)
    {
        if (status is StatusCodes.Status405MethodNotAllowed)
        {
            context.Response.Headers.Allow = schema.Options.EnableGetRequests && context.Request.Method != "GET" ? "GET, POST" : "POST";
        }

        return schema.Instrumentation is { } instrumentation && instrumentation.Traces(ActivityScopes.FormatHttpResponse)
            ? WriteTracedAsync(instrumentation, context, format, result, status)
            : ResponseWriting.WriteAsync(context, format, result, status);
    }

    private static async Task WriteTracedAsync(
        Instrumentation instrumentation, HttpContext context, ResponseFormat format, OperationResult result, int status)
    {
        using var span = instrumentation.StartHttpFormatting();
        await ResponseWriting.WriteAsync(context, format, result, status).ConfigureAwait(false);
    }
}
