using System.Text.Json;
using PodSales.GraphQL.Engine.PersistedOperations;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>Reads a request from its JSON form, which HTTP bodies and WebSocket messages share.</summary>
/// <remarks>
/// GraphQL over HTTP, "Request Parameters"; the id of a stored document is accepted as <c>id</c>, as <c>documentId</c>, and as the
/// hash of the extension <c>persistedQuery</c>.
/// Unknown members are left to later editions.
/// </remarks>
internal static class RequestMessageReader
{
    /// <param name="json">The request.</param>
    /// <param name="takesVariableLists">Whether the variables may be a list of any values in place of an object.</param>
    public static RequestReading Read(JsonElement json, bool takesVariableLists = false)
    {
        if (json.ValueKind is not JsonValueKind.Object)
        {
            return Refuse(json.ValueKind is JsonValueKind.Array ? RequestErrors.Batch() : RequestErrors.NotAnObject(json.ValueKind));
        }

        var members = new Members(json);
        var extensions = members.Map("extensions");
        var message = new RequestMessage
        {
            Query = members.Text("query"),
            Id = members.Text("id") ?? members.Text("documentId") ?? PersistedQuery.HashIn(extensions),
            OperationName = members.Text("operationName"),
            Variables = takesVariableLists && members.List("variables") is { } list ? list : members.Map("variables"),
            Extensions = extensions,
        };

        return members.Fault is { } fault ? Refuse(fault)
            : message is { Query: null, Id: null } ? Refuse(RequestErrors.NoDocument())
            : message;
    }

    private static RequestReading.Refused Refuse(IError error) => new(error);

    /// <summary>Reads members of a request and keeps the first fault.</summary>
    private sealed class Members(JsonElement request)
    {
        public IError? Fault { get; private set; }

        public string? Text(string name) => Find(name, JsonValueKind.String, "a string") is not { } value ? null : Decode(name, value);

        public JsonElement? Map(string name) => Find(name, JsonValueKind.Object, "an object");

        /// <summary>The member where it is a list; null, and no fault, where it is anything else.</summary>
        public JsonElement? List(string name) =>
            request.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Array ? value : null;

        private JsonElement? Find(string name, JsonValueKind kind, string expected)
        {
            if (!request.TryGetProperty(name, out var value) || value.ValueKind is JsonValueKind.Null)
            {
                return null;
            }

            if (value.ValueKind == kind)
            {
                return value;
            }

            Fault ??= RequestErrors.WrongMember(name, expected, value.ValueKind);
            return null;
        }

        private string? Decode(string name, JsonElement value)
        {
            try
            {
                return value.GetString();
            }
            catch (InvalidOperationException)
            {
                // A lone surrogate is valid JSON but no text.
                Fault ??= RequestErrors.NotText(name);
                return null;
            }
        }
    }
}
