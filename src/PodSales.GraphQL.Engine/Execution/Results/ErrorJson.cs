namespace PodSales.GraphQL.Engine.Execution.Results;

/// <summary>Errors as JSON: message, locations, path, extensions.</summary>
internal static class ErrorJson
{
    public static void Write(IReadOnlyList<IError> errors, JsonBuffer json)
    {
        json.WriteRaw("["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            json.WriteRaw(i == 0 ? "{"u8 : ",{"u8);
            Write(errors[i], json);
            json.WriteRaw("}"u8);
        }

        json.WriteRaw("]"u8);
    }

    private static void Write(IError error, JsonBuffer json)
    {
        json.WriteRaw("\"message\":"u8);
        json.WriteString(error.Message);
        if (error.Locations is { Count: > 0 } locations)
        {
            json.WriteRaw(",\"locations\":"u8);
            WriteLocations(locations, json);
        }

        if (error.Path is { } path)
        {
            json.WriteRaw(",\"path\":"u8);
            json.WriteValue(path.ToList());
        }

        if (error.Extensions is { Count: > 0 } extensions)
        {
            json.WriteRaw(",\"extensions\":"u8);
            json.WriteValue(extensions);
        }
    }

    private static void WriteLocations(IReadOnlyList<Location> locations, JsonBuffer json)
    {
        for (var i = 0; i < locations.Count; i++)
        {
            json.WriteRaw(i == 0 ? "[{\"line\":"u8 : ",{\"line\":"u8);
            json.WriteNumber(locations[i].Line);
            json.WriteRaw(",\"column\":"u8);
            json.WriteNumber(locations[i].Column);
            json.WriteRaw("}"u8);
        }

        json.WriteRaw("]"u8);
    }
}
