using System.Collections.Immutable;

namespace PodSales.GraphQL.Engine;

/// <summary>The one implementation of <see cref="IError"/>.</summary>
internal sealed record GraphQLError(string Message) : IError
{
    private const string CodeKey = "code";

    public string? Code => Extensions?.GetValueOrDefault(CodeKey) as string;

    public Path? Path { get; init; }

    public IReadOnlyList<Location>? Locations { get; init; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    public Exception? Exception { get; init; }

    public IError WithMessage(string message) => this with { Message = message };

    public IError WithCode(string? code) => code is null
        ? RemoveExtension(CodeKey)
        : WithExtensions(CodeFirst(code));

    public IError WithPath(Path path) => this with { Path = path };

    public IError WithLocations(IReadOnlyList<Location> locations) => this with { Locations = locations };

    public IError WithExtensions(IReadOnlyDictionary<string, object?> extensions) => this with { Extensions = extensions };

    public IError SetExtension(string key, object? value) =>
        WithExtensions(new OrderedDictionary<string, object?>(Extensions ?? ImmutableDictionary<string, object?>.Empty, StringComparer.Ordinal)
        {
            [key] = value,
        });

    public IError RemoveExtension(string key)
    {
        if (Extensions is null || !Extensions.ContainsKey(key))
        {
            return this;
        }

        var rest = new OrderedDictionary<string, object?>(Extensions, StringComparer.Ordinal);
        rest.Remove(key);
        return this with { Extensions = rest.Count == 0 ? null : rest };
    }

    public IError WithException(Exception? exception) => this with { Exception = exception };

    private OrderedDictionary<string, object?> CodeFirst(string code)
    {
        var extensions = new OrderedDictionary<string, object?>(StringComparer.Ordinal) { [CodeKey] = code };
        foreach (var (key, value) in Extensions ?? ImmutableDictionary<string, object?>.Empty)
        {
            extensions.TryAdd(key, value);
        }

        return extensions;
    }
}
