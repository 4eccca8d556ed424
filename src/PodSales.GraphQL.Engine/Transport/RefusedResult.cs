using System.Buffers;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.Transport;

/// <summary>The answer to a request that did not reach the executor.</summary>
internal sealed class RefusedResult(IReadOnlyList<IError> errors) : OperationResult
{
    public override IReadOnlyList<IError> Errors => errors;

    public override bool HasData => false;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        using var json = new Utf8JsonWriter(writer);
        json.WriteStartObject();
        json.WriteStartArray("errors");
        foreach (var error in errors)
        {
            json.WriteStartObject();
            json.WriteString("message", error.Message);
            if (error.Extensions is { } extensions)
            {
                json.WritePropertyName("extensions");
                JsonSerializer.Serialize(json, extensions);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
