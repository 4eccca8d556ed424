using PodSales.GraphQL.Features;

namespace PodSales.GraphQL.Errors;

/// <summary>Refusals as an endpoint that is not GraphQL answers them: problem details (RFC 9457) with the code beside the text.</summary>
internal static class RefusalProblems
{
    extension<TBuilder>(TBuilder endpoints) where TBuilder : IEndpointConventionBuilder
    {
        /// <summary>Answers refusals with a status and problem details instead of letting them fail the request.</summary>
        public TBuilder WithRefusalsAsProblems() => endpoints.AddEndpointFilter<TBuilder, RefusalEndpointFilter>();
    }

    /// <summary>The answer to a refusal.</summary>
    /// <param name="refusals">What was refused, and why; at least one.</param>
    public static IResult Of(IReadOnlyList<RefusalException> refusals) => Results.Problem(
        detail: string.Join(' ', refusals.Select(refusal => refusal.Message)),
        statusCode: StatusOf(refusals[0]),
        extensions: new Dictionary<string, object?>
        {
            ["code"] = refusals[0].Code,
            ["errors"] = refusals.Select(refusal => new RefusalEntry(refusal.Code, refusal.Message, (refusal as InvalidInputException)?.Field)),
        });

    private static int StatusOf(RefusalException refusal) => refusal switch
    {
        NotFoundException => StatusCodes.Status404NotFound,
        ForbiddenException or FeatureDisabledException => StatusCodes.Status403Forbidden,
        VersionConflictException => StatusCodes.Status409Conflict,
        UnavailableException => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    private sealed record RefusalEntry(string Code, string Message, string? Field);
}
