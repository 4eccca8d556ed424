using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using PodSales.GraphQL.Engine.AspNetCore;

namespace PodSales.GraphQL.Engine.Transport.Http.Multipart;

/// <summary>Which file stands where in the variables: the field <c>map</c> of an upload.</summary>
internal sealed class FileMap
{
    private readonly ImmutableArray<(string Key, ImmutableArray<string> Paths)> _files;

    private FileMap(ImmutableArray<(string Key, ImmutableArray<string> Paths)> files) => _files = files;

    /// <summary>The names of the form's parts that hold the files.</summary>
    public IEnumerable<string> Keys => _files.Select(file => file.Key);

    public static bool TryRead(ReadOnlyMemory<byte> utf8, GraphQLServerOptions options, out FileMap map, out IError? fault)
    {
        (map, fault) = (new FileMap([]), null);
        Dictionary<string, string[]>? files;
        try
        {
            files = JsonSerializer.Deserialize<Dictionary<string, string[]>>(utf8.Span, StrictJson);
        }
        catch (JsonException exception)
        {
            fault = RequestErrors.MapNotJson(exception.Message);
            return false;
        }

        if (files is null || files.Values.Any(paths => paths is null || paths.Contains(null)))
        {
            fault = RequestErrors.MapNotJson("It has null where a path belongs.");
            return false;
        }

        map = new FileMap([.. files.Select(file => (file.Key, file.Value.ToImmutableArray()))]);
        fault = map.Check(options);
        return fault is null;
    }

    /// <summary>In how many places a file stands.</summary>
    public int PlacesOf(string key) => _files.First(file => file.Key == key).Paths.Length;

    /// <summary>Puts the key of each file in its places.</summary>
    /// <param name="request">The request, or a list of them, whose variables have null there.</param>
    /// <returns>What does not fit; null when all does.</returns>
    public IError? PutInto(JsonNode request) => _files
        .SelectMany(file => file.Paths, (file, path) => VariablePath.Put(request, path, file.Key))
        .FirstOrDefault(fault => fault is not null);

    private static JsonSerializerOptions StrictJson { get; } = new() { AllowDuplicateProperties = false };

    private IError? Check(GraphQLServerOptions options) =>
        _files.Length > options.MaxAllowedFiles
            ? RequestErrors.TooManyFiles(_files.Length, options.MaxAllowedFiles)
            : _files.Select(file => Check(file.Key, file.Paths.Length, options)).FirstOrDefault(fault => fault is not null);

    private static IError? Check(string key, int paths, GraphQLServerOptions options) =>
        paths == 0 ? RequestErrors.NoPaths(key)
        : paths > options.MaxAllowedPathsPerFile ? RequestErrors.TooManyPaths(key, paths, options.MaxAllowedPathsPerFile)
        : null;
}
