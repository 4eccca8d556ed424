using System.Buffers;
using PodSales.GraphQL.Engine.Execution.Results;

namespace PodSales.GraphQL.Engine.Execution.Incremental;

/// <summary>One of the answers that a response in parts consists of.</summary>
/// <param name="json">The answer; it is let go of with this.</param>
/// <param name="errors">The errors in it.</param>
internal sealed class IncrementalResult(JsonBuffer json, IReadOnlyList<IError> errors) : OperationResult
{
    public override IReadOnlyList<IError> Errors => errors;

    // The operation is being executed: that is what is asked, whether or not this part of the answer has such a member.
    public override bool HasData => true;

    public override void WriteTo(IBufferWriter<byte> writer) => writer.Write(json.Written);

    public override ValueTask DisposeAsync()
    {
        json.Dispose();
        return base.DisposeAsync();
    }
}
