using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Formats;

/// <summary>A part for each result, between boundaries of one dash.</summary>
internal sealed class MultipartFormat : ResponseFormat
{
    public override string ContentType => "multipart/mixed; boundary=\"-\"";

    public override void WriteStart(IBufferWriter<byte> writer) => writer.Write("\r\n---"u8);

    // The boundary behind a part is written with it: only then does the client know that the part is whole.
    public override void Write(OperationResult result, IBufferWriter<byte> writer)
    {
        writer.Write("\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
        result.WriteTo(writer);
        writer.Write("\r\n---"u8);
    }

    public override void WriteEnd(IBufferWriter<byte> writer) => writer.Write("--\r\n"u8);
}
