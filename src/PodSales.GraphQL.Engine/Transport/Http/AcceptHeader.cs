using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PodSales.GraphQL.Engine.Transport.Http.Formats;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Chooses the format of a response by the header <c>Accept</c>.</summary>
/// <remarks>GraphQL over HTTP, "Accept"; RFC 9110, section 12.5.1. Among ranges of the same quality the first counts.</remarks>
internal static class AcceptHeader
{
    public static ResponseFormat Default { get; } = new GraphQLResponseJsonFormat();

    private static readonly ResponseFormat Json = new JsonFormat();
    private static readonly ResponseFormat Multipart = new MultipartFormat();
    private static readonly ResponseFormat EventStream = new EventStreamFormat();

    // Clients that name no format are older than application/graphql-response+json: the specification and its audits (47DE,
    // 80D8) want application/json for them. No MUST says otherwise.
    private static readonly AcceptedFormats Any = new(Json, Multipart);

    private static readonly FrozenDictionary<string, AcceptedFormats> ByRange =
        new Dictionary<string, AcceptedFormats>(StringComparer.OrdinalIgnoreCase)
        {
            ["*/*"] = Any,
            ["application/*"] = Any,
            ["application/graphql-response+json"] = new(Default, null),
            ["application/json"] = new(Json, null),
            ["multipart/*"] = new(Multipart, Multipart),
            ["multipart/mixed"] = new(Multipart, Multipart),
            ["text/*"] = new(EventStream, EventStream),
            ["text/event-stream"] = new(EventStream, EventStream),
            ["application/jsonl"] = Lines("application/jsonl"),
            ["application/graphql-response+jsonl"] = Lines("application/graphql-response+jsonl"),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The formats for the values of the header.</summary>
    /// <param name="accept">The header's values.</param>
    /// <param name="formats">The formats; both null where nothing is acceptable.</param>
    /// <returns>False when the header cannot be parsed.</returns>
    public static bool TryChoose(StringValues accept, out AcceptedFormats formats)
    {
        formats = Any;
        if (StringValues.IsNullOrEmpty(accept) || (accept.Count == 1 && ByRange.TryGetValue(accept[0]!, out formats)))
        {
            return true;
        }

        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return false;
        }

        var acceptable = ranges.Where(range => range.Quality is not 0 && IsUtf8(range.Charset))
            .OrderByDescending(range => range.Quality ?? 1)
            .Select(range => ByRange.GetValueOrDefault(range.MediaType.Value ?? "") with { IsByPath = IsByPath(range) })
            .ToList();
        var stream = acceptable.FirstOrDefault(format => format.Stream is not null);
        formats = new AcceptedFormats(
            acceptable.Select(format => format.Single).FirstOrDefault(format => format is not null), stream.Stream, stream.IsByPath);
        return true;
    }

    /// <remarks>Hot Chocolate's clients name the draft by <c>incrementalSpec</c>, Apollo's by <c>deferSpec</c>.</remarks>
    private static bool IsByPath(MediaTypeHeaderValue range) => range.Parameters.Any(parameter =>
        (parameter.Name.Equals("incrementalSpec", StringComparison.OrdinalIgnoreCase) && HeaderUtilities.RemoveQuotes(parameter.Value) == "v0.1")
        || (parameter.Name.Equals("deferSpec", StringComparison.OrdinalIgnoreCase) && HeaderUtilities.RemoveQuotes(parameter.Value) == "20220824"));

    private static bool IsUtf8(StringSegment charset) =>
        !charset.HasValue || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || charset.Equals("*", StringComparison.Ordinal);

    private static AcceptedFormats Lines(string mediaType)
    {
        var format = new JsonLinesFormat(mediaType);
        return new AcceptedFormats(format, format);
    }
}
