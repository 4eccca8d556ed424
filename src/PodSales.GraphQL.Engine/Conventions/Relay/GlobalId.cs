using System.Globalization;
using System.Text;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Conventions.Relay;

/// <summary>
/// A global id: Base64 of the type's name, a colon and the raw id, which is 16 bytes of a <see cref="Guid"/> or the text
/// of anything else.
/// </summary>
/// <param name="TypeName">The name of the object type.</param>
/// <param name="Raw">The raw id's bytes.</param>
internal sealed record GlobalId(string TypeName, ReadOnlyMemory<byte> Raw)
{
    private const byte Separator = (byte)':';
    private const int MaxLength = 1024;
    private const int GuidBytes = 16;

    public static string Format(string typeName, object rawId)
    {
        byte[] raw = rawId is Guid guid
            ? guid.ToByteArray()
            : Encoding.UTF8.GetBytes(Convert.ToString(rawId, CultureInfo.InvariantCulture)!);
        return Convert.ToBase64String([.. Encoding.UTF8.GetBytes(typeName), Separator, .. raw]);
    }

    /// <summary>Writes ids of one type as <see cref="Format"/> gives them.</summary>
    public static LeafWriter<Guid> WriterOf(string typeName)
    {
        byte[] start = [.. Encoding.UTF8.GetBytes(typeName), Separator];
        return (id, json) =>
        {
            var length = start.Length + GuidBytes;
            var raw = length <= MaxLength ? stackalloc byte[length] : new byte[length];
            start.CopyTo(raw);
            id.TryWriteBytes(raw[start.Length..]);
            json.WriteBase64(raw);
            return null;
        };
    }

    public static GlobalId? TryParse(string text)
    {
        var bytes = new byte[text.Length];
        if (text.Length > MaxLength || !Convert.TryFromBase64String(text, bytes, out var length))
        {
            return null;
        }

        var separator = bytes.AsSpan(0, length).IndexOf(Separator);
        return separator <= 0 ? null : new GlobalId(Encoding.UTF8.GetString(bytes, 0, separator), bytes.AsMemory(separator + 1, length - separator - 1));
    }

    /// <summary>The raw id as a C# type; null where it is none of that type.</summary>
    public object? RawAs(Type type) => type switch
    {
        _ when type == typeof(Guid) => Raw.Length == GuidBytes ? new Guid(Raw.Span) : Guid.TryParseExact(Text, "N", out var id) ? id : null,
        _ when type == typeof(string) => Text,
        _ when type == typeof(int) => Parse<int>(),
        _ when type == typeof(long) => Parse<long>(),
        _ when type == typeof(short) => Parse<short>(),
        _ => throw new NotSupportedException($"Ids of the type {type} are not supported. Use Guid, int, long, short or string."),
    };

    private string Text => Encoding.UTF8.GetString(Raw.Span);

    private object? Parse<T>()
        where T : struct, ISpanParsable<T> =>
        T.TryParse(Text, CultureInfo.InvariantCulture, out var number) ? number : null;
}
