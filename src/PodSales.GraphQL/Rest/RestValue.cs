using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace PodSales.GraphQL.Rest;

/// <summary>Reads what a request brings, and says what is wrong with it as the seed does.</summary>
internal static class RestValue
{
    /// <summary>An id, in any spelling of a UUID.</summary>
    /// <exception cref="MalformedRequestException">It is none.</exception>
    public static Guid Id(string field, string text) => Guid.TryParse(text, out var id)
        ? id
        : throw new MalformedRequestException(field, "uuid", $"Expected a UUID in {field}, found \"{text}\".");

    /// <summary>An id that may be left out.</summary>
    public static Guid? OptionalId(string field, string? text) => string.IsNullOrEmpty(text) ? null : Id(field, text);

    /// <summary>A whole number that may be left out.</summary>
    /// <exception cref="MalformedRequestException">It is none.</exception>
    public static int? OptionalCount(string field, string? text) => string.IsNullOrEmpty(text)
        ? null
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            ? count
            : throw new MalformedRequestException(field, "int", $"Expected a whole number in {field}, found \"{text}\".");

    /// <summary>Something that must be there.</summary>
    public static T Required<T>(string field, T? value) where T : class =>
        value ?? throw new MalformedRequestException(field, "missing", $"The field {field} is required.");

    /// <summary>The body.</summary>
    /// <exception cref="MalformedRequestException">It is not JSON, or a field is of another type.</exception>
    public static async Task<T> BodyAsync<T>(HttpRequest request, CancellationToken cancellationToken) where T : class
    {
        var options = request.HttpContext.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        try
        {
            return Required("body", await JsonSerializer.DeserializeAsync<T>(request.Body, options, cancellationToken));
        }
        catch (JsonException fault)
        {
            var field = fault.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : "body";
            throw new MalformedRequestException(field, "json", $"The body is not what this path takes, at {field}; send JSON as the API's description says.");
        }
    }
}
