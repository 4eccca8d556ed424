using System.Buffers;
using System.Text.Json;
using PodSales.GraphQL.Engine.Execution;

namespace PodSales.GraphQL.Engine.PersistedOperations;

/// <summary>A result that besides tells whether the document of its request is stored from now on.</summary>
/// <param name="result">The result of the request.</param>
/// <param name="hash">The hash that the client sent.</param>
/// <param name="expectedHash">The hash that the document has.</param>
/// <param name="isPersisted">Whether it is stored.</param>
internal sealed class RegistrationResult(OperationResult result, string hash, string expectedHash, bool isPersisted) : OperationResult
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

        WriteRegistration(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public override async ValueTask DisposeAsync()
    {
        await result.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    private void WriteRegistration(Utf8JsonWriter json)
    {
        json.WriteStartObject(PersistedQuery.Extension);
        json.WriteString(PersistedQuery.HashMember, hash);
        json.WriteBoolean("persisted", isPersisted);
        if (hash != expectedHash)
        {
            json.WriteString("expectedHashValue", expectedHash);
            json.WriteString("expectedHashType", PersistedQuery.HashMember);
            json.WriteString("expectedHashFormat", "Hex");
        }

        json.WriteEndObject();
    }
}
