using System.Globalization;
using System.Text.Json;

namespace PodSales.GraphQL.Engine.Tests.Conformance;

/// <summary>Writes errors one a line with their places, sorted, so that two lists can be compared without regard to order.</summary>
internal static class ErrorLines
{
    public static string Of(IEnumerable<IError> errors) =>
        Sorted(errors.Select(error => Line(error.Message, (error.Locations ?? []).Select(at => (at.Line, at.Column)))));

    public static string Of(JsonElement errors) => Sorted(errors.EnumerateArray().Select(Line));

    /// <summary>What differs between two lists; null when nothing does.</summary>
    public static string? Compare(JsonElement wanted, IEnumerable<IError> got)
    {
        var (wantedLines, gotLines) = (Of(wanted), Of(got));
        return gotLines == wantedLines ? null : $"wanted\n{wantedLines}\ngot\n{gotLines}";
    }

    private static string Line(JsonElement error)
    {
        var locations = error.TryGetProperty("locations", out var given) ? [.. given.EnumerateArray()] : Array.Empty<JsonElement>();
        return Line(
            error.GetProperty("message").GetString()!,
            locations.Select(at => (at.GetProperty("line").GetInt32(), at.GetProperty("column").GetInt32())));
    }

    private static string Line(string message, IEnumerable<(int Line, int Column)> locations) =>
        $"{message} {string.Join(' ', locations.Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.Line}:{at.Column}")))}";

    private static string Sorted(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));
}
