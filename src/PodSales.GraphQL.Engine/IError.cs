namespace PodSales.GraphQL.Engine;

/// <summary>An error of a response. Immutable: what changes it gives a new one.</summary>
public interface IError
{
    /// <summary>What went wrong, for the developer of the client.</summary>
    string Message { get; }

    /// <summary>The stable code that clients switch on, <c>extensions.code</c>; null when there is none.</summary>
    string? Code { get; }

    /// <summary>The field of the response that failed; null for an error of the whole request.</summary>
    Path? Path { get; }

    /// <summary>Where in the document; null or empty when that is not known.</summary>
    IReadOnlyList<Location>? Locations { get; }

    /// <summary>Further members of the error, the code first; null when there are none.</summary>
    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>What caused it, for logs; it never reaches a client.</summary>
    Exception? Exception { get; }

    /// <summary>The same error with another message.</summary>
    /// <param name="message">The message.</param>
    IError WithMessage(string message);

    /// <summary>The same error with another code.</summary>
    /// <param name="code">The code; null removes it.</param>
    IError WithCode(string? code);

    /// <summary>The same error at another field.</summary>
    /// <param name="path">The field's path in the response.</param>
    IError WithPath(Path path);

    /// <summary>The same error with other locations.</summary>
    /// <param name="locations">The places in the document.</param>
    IError WithLocations(IReadOnlyList<Location> locations);

    /// <summary>The same error with other extensions.</summary>
    /// <param name="extensions">All the extensions, the code among them.</param>
    IError WithExtensions(IReadOnlyDictionary<string, object?> extensions);

    /// <summary>The same error with one extension set.</summary>
    /// <param name="key">The extension's name.</param>
    /// <param name="value">A value that JSON can say.</param>
    IError SetExtension(string key, object? value);

    /// <summary>The same error without one extension.</summary>
    /// <param name="key">The extension's name.</param>
    IError RemoveExtension(string key);

    /// <summary>The same error with another cause.</summary>
    /// <param name="exception">The cause; null removes it.</param>
    IError WithException(Exception? exception);
}
