using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>The extension by which a client names a document by its hash, and registers it.</summary>
/// <remarks>The protocol of automatic persisted queries, version 1, as Apollo's clients speak it.</remarks>
internal static class PersistedQuery
{
    public const string Extension = "persistedQuery";
    public const string HashMember = "sha256Hash";

    /// <remarks>Clients send the document itself from then on: they know this very message.</remarks>
    public static IError NotSupported() => new GraphQLError("PersistedQueryNotSupported").WithCode(ErrorCodes.DocumentNotFound);

    /// <summary>The hash that the extensions of a request name; null where they name none.</summary>
    public static string? HashIn(JsonElement? extensions) =>
        extensions is { ValueKind: JsonValueKind.Object } members
        && members.TryGetProperty(Extension, out var query) && query.ValueKind is JsonValueKind.Object
        && query.TryGetProperty("version", out var version) && version.ValueKind is JsonValueKind.Number
        && version.TryGetInt32(out var number) && number == 1
        && query.TryGetProperty(HashMember, out var hash) && hash.ValueKind is JsonValueKind.String
        && hash.GetRawText() is var text && !text.Contains('\\', StringComparison.Ordinal)
            ? text[1..^1]
            : null;
}
