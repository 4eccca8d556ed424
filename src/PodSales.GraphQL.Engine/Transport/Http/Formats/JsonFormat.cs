using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Formats;

/// <summary>One result as one JSON object, with status 200 for every well-formed request.</summary>
internal class JsonFormat : ResponseFormat
{
    public override string ContentType => "application/json; charset=utf-8";

    public override void Write(OperationResult result, IBufferWriter<byte> writer) => result.WriteTo(writer);
}
