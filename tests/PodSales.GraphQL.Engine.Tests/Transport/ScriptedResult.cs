using System.Buffers;
using System.Text;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Tests.Transport;

/// <summary>A response by its text.</summary>
internal sealed class ScriptedResult(string json, params IError[] errors) : OperationResult
{
    public override IReadOnlyList<IError> Errors => errors;

    public override bool HasData => json.Contains("\"data\"", StringComparison.Ordinal);

    public static ScriptedResult Data(string data) => new($$"""{"data":{{data}}}""");

    public static ScriptedResult Error(string? code) => new(
        """{"errors":[{"message":"No."}]}""", ErrorBuilder.New().SetMessage("No.").SetCode(code).Build());

    public override void WriteTo(IBufferWriter<byte> writer) => writer.Write(Encoding.UTF8.GetBytes(json));
}
