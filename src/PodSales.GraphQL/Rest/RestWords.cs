using System.Text.Json;
using PodSales.Domain;
using PodSales.GraphQL.Errors;

namespace PodSales.GraphQL.Rest;

/// <summary>The seed's words for values, which are written small.</summary>
internal static class RestWords
{
    /// <summary>The value that a word names.</summary>
    /// <exception cref="InvalidInputException">It names none.</exception>
    public static T Parse<T>(string field, string word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
        {
            if (Of(value) == word)
            {
                return value;
            }
        }

        var known = string.Join(", ", Enum.GetValues<T>().Select(Of));
        throw new InvalidInputException(new Problem($"{field.ToUpperInvariant()}_INVALID", $"Invalid {field} \"{word}\". Expected one of: {known}.", field));
    }

    /// <summary>The word for a value: <c>budget_cut</c>.</summary>
    public static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());
}
