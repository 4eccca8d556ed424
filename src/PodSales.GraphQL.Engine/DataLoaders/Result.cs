namespace PodSales.GraphQL.Engine.DataLoaders;

/// <summary>What a fetch found for one key: a value, or why there is none.</summary>
/// <typeparam name="TValue">The value.</typeparam>
public readonly record struct Result<TValue>
{
    private Result(TValue value, Exception? error)
    {
        Value = value;
        Error = error;
    }

    /// <summary>The value; the default when there is an error.</summary>
    public TValue Value { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Exception? Error { get; }

    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    public static Result<TValue> Resolve(TValue value) => new(value, null);

    /// <summary>A failure of this one key; other keys of the batch keep their values.</summary>
    /// <param name="error">The cause.</param>
    public static Result<TValue> Reject(Exception error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return new(default!, error);
    }

    /// <summary>A value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Result<TValue>(TValue value) => Resolve(value);

    /// <summary>A failure.</summary>
    /// <param name="error">The cause.</param>
    public static implicit operator Result<TValue>(Exception error) => Reject(error);
}
