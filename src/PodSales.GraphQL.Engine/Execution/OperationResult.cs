using System.Buffers;
using System.Text;

namespace PodSales.GraphQL.Engine.Execution;

/// <summary>One response: data, errors, or both.</summary>
public abstract class OperationResult : IExecutionResult
{
    /// <summary>The errors, in the order in which the response shows them; empty when all went well.</summary>
    public abstract IReadOnlyList<IError> Errors { get; }

    /// <summary>Whether the response has a <c>data</c> member (which may be null): false means the request was refused before execution.</summary>
    public abstract bool HasData { get; }

    /// <summary>Writes the response as UTF-8 JSON, members in the order errors, data, extensions.</summary>
    /// <param name="writer">Where to write.</param>
    public abstract void WriteTo(IBufferWriter<byte> writer);

    /// <summary>The response as JSON text.</summary>
    public string ToJson()
    {
        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Gives back what the response borrowed.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
