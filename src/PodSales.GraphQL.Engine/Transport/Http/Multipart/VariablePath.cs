using System.Globalization;
using System.Text.Json.Nodes;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>The path of a place in the variables, such as <c>variables.files.0</c>.</summary>
internal static class VariablePath
{
    private const string Root = "variables";

    /// <summary>Puts a string in place of a null.</summary>
    /// <returns>What does not fit; null when the string stands there now.</returns>
    public static IError? Put(JsonNode request, string path, string value)
    {
        string[] segments = path.Split('.');
        if (segments.Any(segment => segment.Length == 0))
        {
            return RequestErrors.InvalidPath(path);
        }

        // In a list of requests the position of one stands first.
        var root = request is JsonArray ? 1 : 0;
        if (segments.ElementAtOrDefault(root) != Root)
        {
            return RequestErrors.PathOutsideVariables(path);
        }

        return segments.Length == root + 1 ? RequestErrors.InvalidPath(path) : Put(request, segments, path, value);
    }

    private static IError? Put(JsonNode request, string[] segments, string path, string value)
    {
        JsonNode? parent = request;
        foreach (var segment in segments.SkipLast(1))
        {
            if (!TryStep(parent, segment, path, out parent, out var fault))
            {
                return fault;
            }
        }

        var last = segments[^1];
        if (!TryStep(parent, last, path, out var current, out var missing))
        {
            return missing;
        }

        if (current is not null)
        {
            return RequestErrors.VariableNotNull(path, current.GetValueKind());
        }

        if (parent is JsonArray list)
        {
            list[int.Parse(last, CultureInfo.InvariantCulture)] = value;
        }
        else
        {
            parent![last] = value;
        }

        return null;
    }

    private static bool TryStep(JsonNode? parent, string segment, string path, out JsonNode? child, out IError? fault)
    {
        (child, fault) = (null, null);
        switch (parent)
        {
            case JsonObject members:
                fault = members.TryGetPropertyValue(segment, out child) ? null : RequestErrors.VariableMissing(path);
                break;

            case JsonArray items when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index):
                fault = index < items.Count ? null : RequestErrors.VariableMissing(path);
                child = fault is null ? items[index] : null;
                break;

            default:
                fault = RequestErrors.WrongStructure(path, segment);
                break;
        }

        return fault is null;
    }
}
