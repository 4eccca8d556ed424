using System.Buffers;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.WebSockets;

/// <summary>The messages of the server, as UTF-8.</summary>
internal static class ServerMessage
{
    public static ReadOnlyMemory<byte> ConnectionAck { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    public static ReadOnlyMemory<byte> Ping { get; } = "{\"type\":\"ping\"}"u8.ToArray();

    private static readonly byte[] PlainPong = [.. "{\"type\":\"pong\"}"u8];

    public static ReadOnlyMemory<byte> Pong(IReadOnlyDictionary<string, object?>? payload)
    {
        if (payload is null)
        {
            return PlainPong;
        }

        var message = new ArrayBufferWriter<byte>();
        message.Write("{\"type\":\"pong\",\"payload\":"u8);
        message.Write(JsonSerializer.SerializeToUtf8Bytes(payload));
        message.Write("}"u8);
        return message.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Next(JsonEncodedText id, OperationResult result)
    {
        var message = Begin(id, "next"u8);
        message.Write(",\"payload\":"u8);
        result.WriteTo(message);
        message.Write("}"u8);
        return message.WrittenMemory;
    }

    /// <summary>Refuses an operation; nothing follows for it.</summary>
    public static ReadOnlyMemory<byte> Error(JsonEncodedText id, OperationResult refused)
    {
        var message = Begin(id, "error"u8);
        message.Write(",\"payload\":"u8);
        message.Write(ErrorsOf(refused));
        message.Write("}"u8);
        return message.WrittenMemory;
    }

    public static ReadOnlyMemory<byte> Complete(JsonEncodedText id)
    {
        var message = Begin(id, "complete"u8);
        message.Write("}"u8);
        return message.WrittenMemory;
    }

    private static ArrayBufferWriter<byte> Begin(JsonEncodedText id, ReadOnlySpan<byte> type)
    {
        var message = new ArrayBufferWriter<byte>();
        message.Write("{\"id\":\""u8);
        message.Write(id.EncodedUtf8Bytes);
        message.Write("\",\"type\":\""u8);
        message.Write(type);
        message.Write("\""u8);
        return message;
    }

    private static byte[] ErrorsOf(OperationResult refused)
    {
        var whole = new ArrayBufferWriter<byte>();
        refused.WriteTo(whole);
        var errors = JsonElement.Parse(whole.WrittenSpan).GetProperty("errors");
        return JsonSerializer.SerializeToUtf8Bytes(errors);
    }
}
