using System.Text.Json.Serialization;

namespace PodSales.GraphQL.Rest;

/// <summary>Whether imports of the last 24 hours went well.</summary>
/// <param name="Status"><c>healthy</c> when one went well within 6 hours, <c>degraded</c> within 24, else <c>unhealthy</c>.</param>
/// <param name="LastSuccess">When the last one that went well began; null when none did.</param>
/// <param name="LastAttempt">When the last one of all began; null when there was none.</param>
/// <param name="Successful">How many went well.</param>
/// <param name="Failed">How many failed.</param>
public sealed record EtlHealthBody(
    string Status,
    DateTimeOffset? LastSuccess,
    DateTimeOffset? LastAttempt,
    [property: JsonPropertyName("successful_imports_24h")] int Successful,
    [property: JsonPropertyName("failed_imports_24h")] int Failed);
