using System.Buffers;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>A result with one more member in its <c>extensions</c>.</summary>
/// <param name="result">The result; it is disposed of with this one.</param>
/// <param name="name">The name of the member.</param>
/// <param name="writeValue">Writes its value.</param>
internal sealed class ExtendedResult(OperationResult result, string name, Action<Utf8JsonWriter> writeValue) : OperationResult
{
    private const string Extensions = "extensions";

    public override IReadOnlyList<IError> Errors => result.Errors;

    public override bool HasData => result.HasData;

    public override void WriteTo(IBufferWriter<byte> writer)
    {
        var whole = new ArrayBufferWriter<byte>();
        result.WriteTo(whole);
        using var response = JsonDocument.Parse(whole.WrittenMemory);
        using var json = new Utf8JsonWriter(writer);
        json.WriteStartObject();
        foreach (var member in response.RootElement.EnumerateObject().Where(member => !member.NameEquals(Extensions)))
        {
            member.WriteTo(json);
        }

        json.WriteStartObject(Extensions);
        if (response.RootElement.TryGetProperty(Extensions, out var others))
        {
            foreach (var member in others.EnumerateObject())
            {
                member.WriteTo(json);
            }
        }

        json.WritePropertyName(name);
        writeValue(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public override async ValueTask DisposeAsync()
    {
        await result.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }
}
