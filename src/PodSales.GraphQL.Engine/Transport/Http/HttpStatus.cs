using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Transport.Http.EventStreams;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>The one place that turns what became of a request into an HTTP status.</summary>
/// <remarks>
/// GraphQL over HTTP, "Status Codes", as Hot Chocolate reads it: 200 as soon as there is <c>data</c>, and 400, not 422, for a
/// document that cannot be executed.
/// </remarks>
internal static class HttpStatus
{
    /// <summary>
    /// Codes with a status of their own. Any other error without data is the fault of the request, 400, unless an exception
    /// that nobody expected is behind it, 500.
    /// </summary>
    private static readonly FrozenDictionary<string, int> ByCode = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["AUTH_NOT_AUTHENTICATED"] = StatusCodes.Status401Unauthorized,
        ["AUTH_NOT_AUTHORIZED"] = StatusCodes.Status403Forbidden,
        ["METHOD_NOT_ALLOWED"] = StatusCodes.Status405MethodNotAllowed,
        [ErrorCodes.OperationNotAllowed] = StatusCodes.Status405MethodNotAllowed,
        [EventStreamErrors.NotFoundCode] = StatusCodes.Status404NotFound,
        ["HC0063"] = StatusCodes.Status406NotAcceptable,
        [EventStreamErrors.AlreadyOpenCode] = StatusCodes.Status409Conflict,
        [EventStreamErrors.OperationIdTakenCode] = StatusCodes.Status409Conflict,
        ["HC0010"] = StatusCodes.Status413PayloadTooLarge,
        ["UNSUPPORTED_MEDIA_TYPE"] = StatusCodes.Status415UnsupportedMediaType,
        [LimitCodes.Subscriptions] = StatusCodes.Status429TooManyRequests,
        [LimitCodes.Executions] = StatusCodes.Status503ServiceUnavailable,
        ["HC0008"] = StatusCodes.Status500InternalServerError,
        ["HC0012"] = StatusCodes.Status500InternalServerError,
        ["HC0019"] = StatusCodes.Status500InternalServerError,
        [ErrorCodes.Timeout] = StatusCodes.Status500InternalServerError,
        [EventStreamErrors.TooManyCode] = StatusCodes.Status503ServiceUnavailable,
        ["HC0048"] = StatusCodes.Status500InternalServerError,
        ["HC0049"] = StatusCodes.Status500InternalServerError,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The status of a result in the format that speaks by statuses, <c>application/graphql-response+json</c>.</summary>
    public static int Of(OperationResult result) => result.HasData || result.Errors is [] ? StatusCodes.Status200OK : result.Errors.Max(OfError);

    /// <summary>
    /// The status of a result in the other formats: 200 for whatever the executor says, unless the method was the wrong one.
    /// </summary>
    public static int OfWellFormed(OperationResult result) =>
        Of(result) is StatusCodes.Status405MethodNotAllowed ? StatusCodes.Status405MethodNotAllowed : StatusCodes.Status200OK;

    private static int OfError(IError error) =>
        error is { Code: null, Exception: not null }
            ? StatusCodes.Status500InternalServerError
            : ByCode.GetValueOrDefault(error.Code ?? "", StatusCodes.Status400BadRequest);
}
