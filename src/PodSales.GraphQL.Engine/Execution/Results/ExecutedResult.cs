using System.Buffers;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>The answer to a request that was executed. It owns the memory of its data until it is disposed of.</summary>
internal sealed class ExecutedResult(ResultTree tree, IReadOnlyList<IError> errors) : OperationResult
{
    public override IReadOnlyList<IError> Errors { get; } = errors;

    public override bool HasData => true;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        var output = new Utf8Output(writer);
        output.Write((byte)'{');
        if (Errors.Count > 0)
        {
            using var json = new JsonBuffer();
            json.WriteRaw("\"errors\":"u8);
            ErrorJson.Write(Errors, json);
            json.WriteRaw(","u8);
            output.Write(json.Written);
        }

        output.Write("\"data\":"u8);
        tree.Write(ResultTree.Root, ref output);
        output.Write((byte)'}');
        output.Flush();
    }

    public override ValueTask DisposeAsync()
    {
        tree.Dispose();
        return base.DisposeAsync();
    }
}
