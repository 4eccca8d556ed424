using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Formats;

/// <summary>How results are written into the body of an HTTP response. One instance serves all responses.</summary>
internal abstract class ResponseFormat
{
    /// <summary>The value of the header <c>Content-Type</c>.</summary>
    public abstract string ContentType { get; }

    /// <summary>What is sent while a stream has nothing to say, so that nobody on the way takes it for dead; empty where the format has no such thing.</summary>
    public virtual ReadOnlyMemory<byte> Heartbeat => default;

    /// <summary>The status of a response that is this one result.</summary>
    public virtual int StatusOf(OperationResult result) => HttpStatus.OfWellFormed(result);

    /// <summary>Writes what stands before the first result.</summary>
    public virtual void WriteStart(IBufferWriter<byte> writer)
    {
    }

    /// <summary>Writes one result.</summary>
    public abstract void Write(OperationResult result, IBufferWriter<byte> writer);

    /// <summary>Writes what stands behind the last result.</summary>
    public virtual void WriteEnd(IBufferWriter<byte> writer)
    {
    }
}
