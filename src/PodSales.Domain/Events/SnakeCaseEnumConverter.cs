using System.Text.Json;
using System.Text.Json.Serialization;

namespace PodSales.Domain.Events;

/// <summary>Writes <c>DealStage.Won</c> as <c>won</c>, the seed system's spelling.</summary>
/// <remarks>
/// The library's own converter does much more, flags and other cases among it, and is compiled for each enum when the server starts.
/// </remarks>
internal sealed class SnakeCaseEnumConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Words = Array.ConvertAll(Values, value => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString()));

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType is JsonTokenType.String && Array.IndexOf(Words, reader.GetString()) is var index and >= 0
            ? Values[index]
            : throw new JsonException($"Expected one of {string.Join(", ", Words)}.");

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Words[Array.IndexOf(Values, value)]);
}
