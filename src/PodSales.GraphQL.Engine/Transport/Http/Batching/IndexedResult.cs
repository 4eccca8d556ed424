using System.Buffers;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport.Http.Batching;

/// <summary>A result that says which operation of a batch it belongs to.</summary>
/// <param name="result">The result; it is disposed of with this one.</param>
/// <param name="index">The place of the operation.</param>
internal sealed class IndexedResult(OperationResult result, BatchIndex index) : OperationResult
{
    public override IReadOnlyList<IError> Errors => result.Errors;

    public override bool HasData => result.HasData;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        var whole = new ArrayBufferWriter<byte>();
        result.WriteTo(whole);
        writer.Write("{"u8);
        writer.Write(index.ToUtf8Members());
        writer.Write(whole.WrittenSpan[1..]);
    }

    public override async ValueTask DisposeAsync()
    {
        await result.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }
}
