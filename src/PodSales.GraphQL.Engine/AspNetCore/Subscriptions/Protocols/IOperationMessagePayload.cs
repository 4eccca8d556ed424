using System.Text.Json;

namespace PodSales.GraphQL.Engine.AspNetCore.Subscriptions.Protocols;

/// <summary>What a message of the client carries.</summary>
public interface IOperationMessagePayload
{
    /// <summary>The member <c>payload</c> of the message; null where there is none.</summary>
    JsonElement? Payload { get; }
}
