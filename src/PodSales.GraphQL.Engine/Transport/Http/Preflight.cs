using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Tells requests that a browser asked leave for from those that a page of any site can send.</summary>
/// <remarks>
/// A header beyond the usual ones makes a browser ask the server first (CORS preflight). Which of the names that clients
/// know is sent does not matter.
/// </remarks>
internal static class Preflight
{
    private static readonly ImmutableArray<string> Headers = ["GraphQL-preflight", "X-Requested-With", "Apollo-Require-Preflight"];

    public static bool IsProven(HttpRequest request) =>
        Headers.Any(header => request.Headers[header] is [{ Length: > 0 }, ..]);
}
