using System.Buffers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Engine.AspNetCore;
using PodSales.GraphQL.Engine.Types;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>Reads a request that brings files: the field <c>operations</c>, the field <c>map</c>, then the files.</summary>
/// <remarks>
/// GraphQL multipart request specification. The request is executed as soon as the last file begins, and that file is read
/// from the network while a resolver asks for it, whatever its size. Files before it stand in the way of the last and are
/// put aside first, small ones in memory, larger ones in temporary files that go with the request; so resolvers may read
/// several files in any order. A file that stands in several places is put aside too, as each of them may read it. The
/// common case, one file in one place, never is.
/// </remarks>
internal sealed class MultipartRequest(HttpContext context, RequestBodyReader reader, GraphQLServerOptions options)
{
    private readonly FormOptions _limits = context.RequestServices.GetRequiredService<IOptions<FormOptions>>().Value;

    public async ValueTask<RequestReading> ReadAsync(MediaTypeHeaderValue contentType, CancellationToken cancellationToken)
    {
        var boundary = HeaderUtilities.RemoveQuotes(contentType.Boundary);
        if (boundary is not { Length: > 0 } || boundary.Length > _limits.MultipartBoundaryLengthLimit)
        {
            return Refuse(RequestErrors.FormUnreadable("Its content type has no usable boundary."));
        }

        AllowLargeBody();
        var form = new FormReader(new MultipartReader(boundary.Value!, context.Request.Body)
        {
            BodyLengthLimit = _limits.MultipartBodyLengthLimit,
        });
        try
        {
            return await ReadAsync(form, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return Refuse(exception is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }
                ? RequestErrors.TooLarge(options.MaxAllowedUploadSize ?? context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize ?? 0)
                : RequestErrors.FormUnreadable(exception.Message));
        }
    }

    private void AllowLargeBody()
    {
        if (options.MaxAllowedUploadSize is { } limit
            && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature)
        {
            feature.MaxRequestBodySize = limit;
        }
    }

    private async ValueTask<RequestReading> ReadAsync(FormReader form, CancellationToken cancellationToken)
    {
        var (operations, fault) = await FieldAsync(form, "operations", RequestErrors.OperationsMissing(), cancellationToken).ConfigureAwait(false);
        if (fault is not null)
        {
            return Refuse(fault);
        }

        (var map, fault) = await FieldAsync(form, "map", RequestErrors.MapMissing(), cancellationToken).ConfigureAwait(false);
        if (fault is not null || !FileMap.TryRead(map, options, out var files, out fault))
        {
            return Refuse(fault!);
        }

        return PutKeys(operations, files) switch
        {
            RequestReading.Refused refused => refused,
            var reading => await WithFilesAsync(reading, form, files, cancellationToken).ConfigureAwait(false),
        };
    }

    /// <summary>Puts the key of each file into the variables, where the file belongs.</summary>
    private RequestReading PutKeys(ReadOnlyMemory<byte> operations, FileMap files)
    {
        try
        {
            // Members of the same name would be taken differently by this reader and the next one.
            var json = JsonNode.Parse(operations.Span, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
            if (json is not JsonObject && !(json is JsonArray && reader.TakesLists))
            {
                return reader.Read(new ReadOnlySequence<byte>(operations));
            }

            return files.PutInto(json) is { } fault
                ? Refuse(fault)
                : reader.Read(new ReadOnlySequence<byte>(JsonSerializer.SerializeToUtf8Bytes(json)));
        }
        catch (JsonException exception)
        {
            return Refuse(RequestErrors.NotJson($"Field \"operations\": {exception.Message}"));
        }
        catch (InvalidOperationException exception)
        {
            // A lone surrogate is valid JSON but no text.
            return Refuse(RequestErrors.NotJson($"Field \"operations\": {exception.Message}"));
        }
    }

    private async ValueTask<RequestReading> WithFilesAsync(
        RequestReading reading, FormReader form, FileMap files, CancellationToken cancellationToken)
    {
        var missing = files.Keys.ToHashSet(StringComparer.Ordinal);
        var found = new Dictionary<string, IFile>(StringComparer.Ordinal);
        while (missing.Count > 0)
        {
            if (await form.NextAsync(cancellationToken).ConfigureAwait(false) is not { } part)
            {
                return Refuse(RequestErrors.FileMissing(files.Keys.First(missing.Contains)));
            }

            if (missing.Remove(part.Name))
            {
                found[part.Name] = missing.Count == 0 && files.PlacesOf(part.Name) == 1
                    ? UploadedFile.Streaming(part)
                    : await PutAsideAsync(part, cancellationToken).ConfigureAwait(false);
            }
        }

        return reading.With(found);
    }

    private async ValueTask<UploadedFile> PutAsideAsync(FormPart part, CancellationToken cancellationToken)
    {
        var content = new FileBufferingReadStream(part.Body, _limits.MemoryBufferThreshold);
        context.Response.RegisterForDisposeAsync(content);
        await content.DrainAsync(cancellationToken).ConfigureAwait(false);
        return UploadedFile.PutAside(part, new PutAsideContent(content));
    }

    private async ValueTask<(ReadOnlyMemory<byte> Text, IError? Fault)> FieldAsync(
        FormReader form, string name, IError missing, CancellationToken cancellationToken)
    {
        if (await form.NextAsync(cancellationToken).ConfigureAwait(false) is not { } part)
        {
            return (default, missing);
        }

        if (part.Name != name)
        {
            return (default, RequestErrors.FieldsOutOfOrder(part.Name, name));
        }

        return await part.TryReadAsync(options.MaxAllowedRequestSize, cancellationToken).ConfigureAwait(false) is { } text
            ? (text, null)
            : (default, RequestErrors.TooLarge(options.MaxAllowedRequestSize));
    }

    private static RequestReading.Refused Refuse(IError error) => new(error);
}
