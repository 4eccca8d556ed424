using System.Buffers;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>An event of a stream: a result of one of its operations, or the end of one.</summary>
internal sealed class EventStreamMessage : OperationResult
{
    private readonly ReadOnlyMemory<byte> _data;

    private EventStreamMessage(bool isNext, ReadOnlyMemory<byte> data) => (IsNext, _data) = (isNext, data);

    public bool IsNext { get; }

    public override IReadOnlyList<IError> Errors => [];

    public override bool HasData => true;

    public static EventStreamMessage Next(string id, OperationResult result)
    {
        var data = Begin(id);
        data.Write(",\"payload\":"u8);
        result.WriteTo(data);
        data.Write("}"u8);
        return new(isNext: true, data.WrittenMemory);
    }

    public static EventStreamMessage Complete(string id)
    {
        var data = Begin(id);
        data.Write("}"u8);
        return new(isNext: false, data.WrittenMemory);
    }

    public override void WriteTo(IBufferWriter<byte> writer) => writer.Write(_data.Span);

    private static ArrayBufferWriter<byte> Begin(string id)
    {
        var data = new ArrayBufferWriter<byte>();
        data.Write("{\"id\":\""u8);
        data.Write(JsonEncodedText.Encode(id).EncodedUtf8Bytes);
        data.Write("\""u8);
        return data;
    }
}
