using System.Buffers;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>The answer to a request that is as it should be and was not to be executed: no errors, and no data.</summary>
internal sealed class ValidResult : OperationResult
{
    private ValidResult()
    {
    }

    public static ValidResult Instance { get; } = new();

    public override IReadOnlyList<IError> Errors => [];

    public override bool HasData => false;

    public override void WriteTo(IBufferWriter<byte> writer) => writer.Write("{}"u8);
}
