using System.Text.Json;
using Microsoft.AspNetCore.Http;
using PodSales.GraphQL.Engine.PersistedOperations;

namespace PodSales.GraphQL.Engine.Transport.Http;

/// <summary>Reads the request of a GET from the query string, where variables and extensions are JSON text.</summary>
internal static class QueryStringRequest
{
    public static RequestReading Read(IQueryCollection query)
    {
        if (!TryReadMap(query, "variables", out var variables, out var fault)
            || !TryReadMap(query, "extensions", out var extensions, out fault))
        {
            return new RequestReading.Refused(fault!);
        }

        var message = new RequestMessage
        {
            Query = Text(query, "query"),
            Id = Text(query, "id") ?? Text(query, "documentId") ?? PersistedQuery.HashIn(extensions),
            OperationName = Text(query, "operationName"),
            Variables = variables,
            Extensions = extensions,
        };

        return message is { Query: null, Id: null } ? new RequestReading.Refused(RequestErrors.NoDocument()) : message;
    }

    private static string? Text(IQueryCollection query, string name) => query[name] is [{ Length: > 0 } text] ? text : null;

    private static bool TryReadMap(IQueryCollection query, string name, out JsonElement? map, out IError? fault)
    {
        (map, fault) = (null, null);
        if (Text(query, name) is not { } text)
        {
            return true;
        }

        try
        {
            map = JsonElement.Parse(text);
        }
        catch (JsonException exception)
        {
            fault = RequestErrors.NotJson($"Parameter \"{name}\": {exception.Message}");
            return false;
        }

        fault = map.Value.ValueKind switch
        {
            JsonValueKind.Object or JsonValueKind.Null => null,
            var found => RequestErrors.WrongMember(name, "an object", found),
        };
        return fault is null;
    }
}
