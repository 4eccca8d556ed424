using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace PodSales.Data.Mapping;

/// <summary>Stores an immutable value as JSON in one column: what is always read and replaced as a whole.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The text goes into a database column, never into a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false) },
    };

    /// <summary>Marks a column that holds JSON, for the database that has a type for it.</summary>
    public const string Annotation = "PodSales:Json";

    public static PropertyBuilder<T> StoredAsJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), text => Read<T>(text)),
            new ValueComparer<T>(
                (left, right) => ReferenceEquals(left, right) || Write(left) == Write(right),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => value));
        return property.HasAnnotation(Annotation, true);
    }

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Format);

    public static JsonElement ToElement(object value) => JsonSerializer.SerializeToElement(value, value.GetType(), Format);

    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Format)!;
}
