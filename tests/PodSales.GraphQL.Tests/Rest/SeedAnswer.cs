using System.Net;
using System.Text.Json;

namespace PodSales.GraphQL.Tests.Rest;

/// <summary>What a path answered.</summary>
/// <param name="Status">The status.</param>
/// <param name="Body">The body; undefined when it is empty.</param>
internal sealed record SeedAnswer(HttpStatusCode Status, JsonElement Body)
{
    /// <summary>The names of the body's members, in their order.</summary>
    public string Members => string.Join(' ', Body.EnumerateObject().Select(member => member.Name));

    /// <summary>What the seed's clients show to people.</summary>
    public string Detail => Body.GetProperty("detail").GetString() ?? "";
}
