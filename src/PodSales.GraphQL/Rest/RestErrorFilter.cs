namespace PodSales.GraphQL.Rest;

/// <summary>
/// Answers what the seed answers to a malformed request (422) and to a fault of the server (500). What the web server refuses
/// itself, such as a body that is too large, keeps the status that it gives.
/// </summary>
internal sealed partial class RestErrorFilter(ILogger<RestErrorFilter> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (MalformedRequestException malformed)
        {
            return Results.Json(
                new RestErrorBody(new("VALIDATION_ERROR", malformed.Message, [new(malformed.Field, malformed.Message, malformed.Kind)]), malformed.Message),
                statusCode: StatusCodes.Status422UnprocessableEntity);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or BadHttpRequestException))
        {
            LogFault(fault, context.HttpContext.Request.Path);
            const string Message = "Something went wrong in the server; its log has the details.";
            return Results.Json(
                new RestErrorBody(new("INTERNAL_ERROR", Message, []), Message), statusCode: StatusCodes.Status500InternalServerError);
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The request of {Path} failed.")]
    private partial void LogFault(Exception fault, string path);
}
