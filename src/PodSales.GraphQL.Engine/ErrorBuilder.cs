namespace PodSales.GraphQL.Engine;

/// <summary>Puts an error together.</summary>
public sealed class ErrorBuilder
{
    private IError _error;

    private ErrorBuilder(IError error) => _error = error;

    /// <summary>Starts with an empty error; a message must be set before <see cref="Build"/>.</summary>
    public static ErrorBuilder New() => new(new GraphQLError(""));

    /// <summary>Starts with a copy of an error.</summary>
    /// <param name="error">The error to start from.</param>
    public static ErrorBuilder FromError(IError error) => new(error);

    /// <summary>Starts with the message of an exception, and keeps it as the cause.</summary>
    /// <param name="exception">The cause.</param>
    public static ErrorBuilder FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return New().SetMessage(exception.Message).SetException(exception);
    }

    /// <summary>Sets what went wrong.</summary>
    /// <param name="message">The message; not empty.</param>
    public ErrorBuilder SetMessage(string message) => With(_error.WithMessage(message));

    /// <summary>Sets the stable code.</summary>
    /// <param name="code">The code; null removes it.</param>
    public ErrorBuilder SetCode(string? code) => With(_error.WithCode(code));

    /// <summary>Sets the field that failed.</summary>
    /// <param name="path">The field's path; null leaves it unset.</param>
    public ErrorBuilder SetPath(Path? path) => path is null ? this : With(_error.WithPath(path));

    /// <summary>Adds a place in the document.</summary>
    /// <param name="location">The place.</param>
    public ErrorBuilder AddLocation(Location location) => With(_error.WithLocations([.. _error.Locations ?? [], location]));

    /// <summary>Removes all places.</summary>
    public ErrorBuilder ClearLocations() => With(_error.WithLocations([]));

    /// <summary>Sets the cause, for logs.</summary>
    /// <param name="exception">The cause; null removes it.</param>
    public ErrorBuilder SetException(Exception? exception) => With(_error.WithException(exception));

    /// <summary>Sets one extension.</summary>
    /// <param name="key">The extension's name.</param>
    /// <param name="value">A value that JSON can say.</param>
    public ErrorBuilder SetExtension(string key, object? value) => With(_error.SetExtension(key, value));

    /// <summary>Removes one extension.</summary>
    /// <param name="key">The extension's name.</param>
    public ErrorBuilder RemoveExtension(string key) => With(_error.RemoveExtension(key));

    /// <summary>Removes all extensions, the code among them.</summary>
    public ErrorBuilder ClearExtensions() => With(_error.WithExtensions(new Dictionary<string, object?>()));

    /// <summary>The error as put together.</summary>
    /// <exception cref="InvalidOperationException">No message was set.</exception>
    public IError Build() => _error.Message.Length > 0
        ? _error
        : throw new InvalidOperationException("An error needs a message. Call SetMessage first.");

    private ErrorBuilder With(IError error)
    {
        _error = error;
        return this;
    }
}
