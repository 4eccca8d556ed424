using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Formats;

/// <summary>An event <c>next</c> for each result and <c>complete</c> at the end; a comment is a heartbeat.</summary>
/// <remarks>GraphQL over server-sent events, "distinct connections mode".</remarks>
internal sealed class EventStreamFormat : ResponseFormat
{
    private static readonly byte[] Comment = [.. ":\n\n"u8];

    public override string ContentType => "text/event-stream; charset=utf-8";

    public override ReadOnlyMemory<byte> Heartbeat => Comment;

    public override void Write(OperationResult result, IBufferWriter<byte> writer)
    {
        writer.Write("event: next\ndata: "u8);
        result.WriteTo(writer);
        writer.Write("\n\n"u8);
    }

    public override void WriteEnd(IBufferWriter<byte> writer) => writer.Write("event: complete\ndata:\n\n"u8);
}
