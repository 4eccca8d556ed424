using System.Text.Json;
using PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>A message of the client.</summary>
/// <param name="Type">What it says.</param>
/// <param name="Id">The operation that it is about; null where it has none.</param>
/// <param name="Payload">What it carries; null where it has none.</param>
internal sealed record ClientMessage(string Type, string? Id, JsonElement? Payload) : IOperationMessagePayload
{
    /// <summary>Reads a message.</summary>
    /// <param name="utf8">Its text.</param>
    /// <param name="message">The message.</param>
    /// <param name="fault">What is wrong with it; null when nothing is.</param>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out ClientMessage? message, out string? fault)
    {
        (message, fault) = (null, null);
        try
        {
            var json = JsonElement.Parse(utf8);
            if (json.ValueKind is not JsonValueKind.Object)
            {
                fault = "Expected a JSON object as message.";
            }
            else if (Text(json, "type") is not { } type)
            {
                fault = "The message has no \"type\".";
            }
            else
            {
                message = new ClientMessage(type, Text(json, "id"), Present(json, "payload"));
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: a lone surrogate, which is valid JSON but no text.
            fault = "The message is not valid JSON.";
        }

        return message is not null;
    }

    private static string? Text(JsonElement json, string name) =>
        Present(json, name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    private static JsonElement? Present(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is not JsonValueKind.Null ? value : null;
}
