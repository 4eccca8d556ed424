using System.Buffers.Text;
using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.Conventions.Paging;

/// <summary>
/// The cursors of one order: Base64Url of a JSON array of the format's version, the order's fingerprint and the keys of
/// a row. The fingerprint refuses a cursor that was made under another order.
/// </summary>
internal sealed class CursorFormat(ImmutableArray<OrderKey> keys)
{
    private const int Version = 1;
    private const int Header = 2;

    // Most pages neither come by a cursor nor tell one.
    private string OrderFingerprint => field ??= Fingerprint(keys);

    public string Write(IReadOnlyList<object?> values)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Version);
            writer.WriteStringValue(OrderFingerprint);
            for (var i = 0; i < keys.Length; i++)
            {
                JsonSerializer.Serialize(writer, values[i], keys[i].Type);
            }

            writer.WriteEndArray();
        }

        return Base64Url.EncodeToString(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>Reads the keys of a cursor.</summary>
    /// <param name="cursor">The cursor as the client sent it.</param>
    /// <param name="argument">The argument it came in.</param>
    /// <exception cref="GraphQLException">It is no cursor, or one of another order.</exception>
    public object?[] Parse(string cursor, string argument)
    {
        try
        {
            using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(cursor));
            var root = json.RootElement;
            if (root.ValueKind is JsonValueKind.Array
                && root.GetArrayLength() == keys.Length + Header
                && root[0].TryGetInt32(out var version) && version == Version
                && root[1].ValueEquals(OrderFingerprint))
            {
                return [.. keys.Select((key, index) => root[index + Header].Deserialize(key.Type))];
            }
        }
        catch (Exception exception) when (exception is FormatException or JsonException or InvalidOperationException)
        {
            throw Refused(cursor, argument);
        }

        throw Refused(cursor, argument);
    }

    public static GraphQLException Refused(string cursor, string argument) => new(ErrorBuilder.New()
        .SetMessage($"The value of \"{argument}\" is no cursor of this list and order. Take cursors from the same field with the same order.")
        .SetCode("HC0078")
        .SetExtension("argument", argument)
        .SetExtension("cursor", cursor)
        .Build());

    private static string Fingerprint(ImmutableArray<OrderKey> keys)
    {
        const int FingerprintBytes = 4;
        var text = string.Join('|', keys.Select(static key =>
            $"{key.On(Expression.Parameter(key.Selector.Parameters[0].Type, "row"))}:{key.Type.Name}:{(key.IsAscending ? "asc" : "desc")}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, FingerprintBytes));
    }
}
