using System.Net;
using System.Text.Json;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>What the server answered to a request.</summary>
/// <param name="Status">The status of HTTP.</param>
/// <param name="Root">The answer's body.</param>
public sealed record Answer(HttpStatusCode Status, JsonElement Root)
{
    /// <summary>The data; the test fails when there are errors beside it.</summary>
    public JsonElement Data => Root.TryGetProperty("errors", out var errors)
        ? throw new InvalidOperationException($"The server answered errors: {errors}")
        : Root.GetProperty("data");

    /// <summary>The code of the first error; null when there is none.</summary>
    public string? ErrorCode => Root.TryGetProperty("errors", out var errors)
        && errors[0].TryGetProperty("extensions", out var extensions)
        && extensions.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>The message of the first error.</summary>
    public string ErrorMessage => Root.Text("errors.0.message");

    /// <summary>Whether nothing but errors came back.</summary>
    public bool HasNoData => !Root.TryGetProperty("data", out var data)
        || data.ValueKind == JsonValueKind.Null
        || data.EnumerateObject().All(member => member.Value.ValueKind == JsonValueKind.Null);
}
