using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Formats;

/// <summary>A line of JSON for each result; a line with a blank alone is a heartbeat.</summary>
internal sealed class JsonLinesFormat(string mediaType) : ResponseFormat
{
    private static readonly byte[] Blank = [.. " \n"u8];

    public override string ContentType { get; } = $"{mediaType}; charset=utf-8";

    public override ReadOnlyMemory<byte> Heartbeat => Blank;

    public override void Write(OperationResult result, IBufferWriter<byte> writer)
    {
        result.WriteTo(writer);
        writer.Write("\n"u8);
    }
}
