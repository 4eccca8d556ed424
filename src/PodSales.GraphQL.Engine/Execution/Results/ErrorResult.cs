using System.Buffers;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>The answer to a request that was refused or given up: errors, and no data or null.</summary>
/// <param name="errors">The errors.</param>
/// <param name="hasData">Whether execution had begun, so that the answer has null as its data.</param>
internal sealed class ErrorResult(IReadOnlyList<IError> errors, bool hasData = false) : OperationResult
{
    public override IReadOnlyList<IError> Errors { get; } = errors;

    public override bool HasData => hasData;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        using var json = new JsonBuffer();
        json.WriteRaw("{\"errors\":"u8);
        ErrorJson.Write(Errors, json);
        json.WriteRaw(hasData ? ",\"data\":null}"u8 : "}"u8);
        writer.Write(json.Written);
    }
}
