using System.Net;
using System.Text.Json;
using PodSales.Domain;

namespace PodSales.GraphQL.Metrics.GoogleSheets;

/// <summary>What the Sheets API answered to one request.</summary>
internal sealed record SheetsAnswer
{
    /// <summary>Why there was no answer at all; null when there was one.</summary>
    public Problem? Problem { get; init; }

    public HttpStatusCode Status { get; init; }

    /// <summary>How long Google asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public JsonElement Body { get; init; }

    /// <summary>Whether the same request may succeed a little later.</summary>
    public bool IsWorthWaiting => Problem is null && Status is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    /// <summary>What Google says was wrong.</summary>
    public string Message => Error is { } error && error.TryGetProperty("message", out var message) ? message.GetString() ?? "" : "";

    /// <summary>Google's word for what was wrong, as in <c>SERVICE_DISABLED</c>; null when it has none.</summary>
    public string? Reason => Error is { } error && error.TryGetProperty("details", out var details)
        ? details.EnumerateArray().Select(detail => detail.TryGetProperty("reason", out var reason) ? reason.GetString() : null)
            .FirstOrDefault(reason => reason is not null)
        : null;

    private JsonElement? Error => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("error", out var error) ? error : null;
}
