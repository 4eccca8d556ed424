using System.Text;

namespace PodSales.GraphQL.Tests.Telemetry;

/// <summary>A message of protocol buffers, read by the numbers of its fields.</summary>
/// <param name="bytes">The message.</param>
internal sealed class ProtobufMessage(ReadOnlyMemory<byte> bytes)
{
    private readonly ILookup<int, ReadOnlyMemory<byte>> _fields = Read(bytes).ToLookup(field => field.Number, field => field.Value);

    public IEnumerable<ProtobufMessage> All(int field) => _fields[field].Select(value => new ProtobufMessage(value));

    /// <summary>A message in it; an empty one where it is absent.</summary>
    public ProtobufMessage At(int field) => All(field).FirstOrDefault() ?? new ProtobufMessage(default);

    /// <summary>A text in it; empty where it is absent.</summary>
    public string Text(int field) => Encoding.UTF8.GetString(_fields[field].FirstOrDefault().Span);

    /// <summary>Bytes in it, in hexadecimal; empty where they are absent.</summary>
    public string Hex(int field) => Convert.ToHexStringLower(_fields[field].FirstOrDefault().Span);

    private static IEnumerable<(int Number, ReadOnlyMemory<byte> Value)> Read(ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var tag = ReadVarint(ref bytes);
            var length = (tag & 7) switch
            {
                0 => LengthOfVarint(bytes),
                1 => sizeof(ulong),
                2 => (int)ReadVarint(ref bytes),
                5 => sizeof(uint),
                var type => throw new InvalidDataException($"Wire type {type} is none of protocol buffers."),
            };
            yield return ((int)(tag >> 3), bytes[..length]);
            bytes = bytes[length..];
        }
    }

    private static ulong ReadVarint(ref ReadOnlyMemory<byte> bytes)
    {
        var length = LengthOfVarint(bytes);
        var value = 0UL;
        for (var i = length - 1; i >= 0; i--)
        {
            value = (value << 7) | (bytes.Span[i] & 0x7FUL);
        }

        bytes = bytes[length..];
        return value;
    }

    private static int LengthOfVarint(ReadOnlyMemory<byte> bytes) => bytes.Span.IndexOfAnyInRange((byte)0, (byte)0x7F) + 1;
}
