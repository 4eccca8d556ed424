using System.Buffers;
using PodSales.GraphQL.Engine.Execution;
using PodSales.GraphQL.Engine.Transport.Http.Formats;

namespace PodSales.GraphQL.Engine.Transport.Http.EventStreams;

/// <summary>The events of many operations in one stream; a comment is a heartbeat.</summary>
internal sealed class EventStreamMessageFormat : ResponseFormat
{
    private static readonly byte[] Comment = [.. ":\n\n"u8];

    public override string ContentType => "text/event-stream; charset=utf-8";

    public override ReadOnlyMemory<byte> Heartbeat => Comment;

    // A client takes the stream for open when its head has arrived, which some servers hold back until there is a body.
    public override void WriteStart(IBufferWriter<byte> writer) => writer.Write(Comment);

    public override void Write(OperationResult result, IBufferWriter<byte> writer)
    {
        writer.Write(result is EventStreamMessage { IsNext: true } ? "event: next\ndata: "u8 : "event: complete\ndata: "u8);
        result.WriteTo(writer);
        writer.Write("\n\n"u8);
    }
}
