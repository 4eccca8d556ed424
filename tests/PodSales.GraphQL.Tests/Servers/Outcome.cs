using System.Text.Json;

namespace PodSales.GraphQL.Tests.Servers;

/// <summary>What a mutation answered: what it made, or typed errors.</summary>
/// <param name="Payload">The payload.</param>
public sealed record Outcome(JsonElement Payload)
{
    /// <summary>The typed errors as "Type CODE"; empty when it was done.</summary>
    public IReadOnlyList<string> Errors => Payload.IsNull("errors")
        ? []
        : [.. Payload.All("errors").Select(error => $"{error.Text("__typename")} {error.Text("code")}")];

    /// <summary>The only typed error as "Type CODE"; null when it was done.</summary>
    public string? Error => Errors.SingleOrDefault();

    /// <summary>The first typed error, all of its fields.</summary>
    public JsonElement Refusal => Payload.At("errors.0");

    /// <summary>The payload; the test fails when it was refused.</summary>
    public JsonElement Done => Errors is [] ? Payload : throw new InvalidOperationException($"It was refused: {Payload}");
}
