using PodSales.Domain.InsertionOrders;

namespace PodSales.GraphQL.InsertionOrders.Links;

/// <summary>Redirects vanity URLs: <c>/v/{network}/{name}</c>, for everybody, without a token.</summary>
internal static class VanityLinkEndpoint
{
    extension(IEndpointRouteBuilder endpoints)
    {
        public void MapVanityLinks() => endpoints.MapMethods("/v/{network}/{name}", [HttpMethods.Get, HttpMethods.Head], FollowAsync);
    }

    private static async Task<IResult> FollowAsync(
        string network, string name, HttpContext http, VanityLinks links, CancellationToken cancellationToken)
    {
        var target = await links.FollowAsync(network, name, VisitOf(http.Request), cancellationToken);

        // A redirect that is remembered would not come by here again, and not be counted.
        http.Response.Headers.CacheControl = "no-store";
        return target.State switch
        {
            LinkState.Live => Results.Redirect(target.Address!),
            LinkState.Ended => Results.Problem(
                detail: $"The offer \"{name}\" is over.", statusCode: StatusCodes.Status410Gone, extensions: Code("LINK_ENDED")),
            LinkState.Unknown => Results.Problem(
                detail: $"There is no offer \"{name}\"; check the spelling.", statusCode: StatusCodes.Status404NotFound, extensions: Code("LINK_NOT_FOUND")),
        };
    }

    private static Dictionary<string, object?> Code(string code) => new() { ["code"] = code };

    // Who only looks whether it is there, or fetches it in case somebody will want it, has not come by.
    private static Visit? VisitOf(HttpRequest request) => IsPeek(request)
        ? null
        : new Visit(
            request.HttpContext.Connection.RemoteIpAddress?.ToString() ?? "",
            request.Headers.UserAgent.ToString(),
            Referrer.KindOf(request.Headers.Referer.ToString()));

    private static bool IsPeek(HttpRequest request) =>
        HttpMethods.IsHead(request.Method)
        || request.Headers["Sec-Purpose"].ToString().StartsWith("prefetch", StringComparison.OrdinalIgnoreCase)
        || request.Headers.UserAgent.ToString().Contains("bot", StringComparison.OrdinalIgnoreCase);
}
