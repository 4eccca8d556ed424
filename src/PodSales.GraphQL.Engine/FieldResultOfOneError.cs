namespace PodSales.GraphQL.Engine;

/// <summary>The result of a mutation, or why it was refused; what is not thrown needs no <c>[Error&lt;T&gt;]</c>.</summary>
/// <typeparam name="TResult">The result.</typeparam>
/// <typeparam name="TError">An error that it may answer with.</typeparam>
public readonly struct FieldResult<TResult, TError> : IFieldResult
    where TError : class
{
    private readonly IReadOnlyList<object>? _errors;

    /// <summary>A result.</summary>
    /// <param name="value">The result.</param>
    public FieldResult(TResult value) => Value = value;

    /// <summary>A refusal.</summary>
    /// <param name="error">Why.</param>
    public FieldResult(TError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        _errors = [error];
    }

    /// <summary>A refusal for several reasons.</summary>
    /// <param name="errors">Why; at least one.</param>
    public FieldResult(IEnumerable<TError> errors)
    {
        ArgumentNullException.ThrowIfNull(errors);
        _errors = [.. errors];
    }

    /// <summary>A refusal for several reasons.</summary>
    /// <param name="errors">Why; at least one.</param>
    public FieldResult(params TError[] errors)
        : this((IEnumerable<TError>)errors)
    {
    }

    /// <summary>The result; the type's default where there are errors.</summary>
    public TResult? Value { get; }

    /// <summary>Why the mutation was refused; empty where it was not.</summary>
    public IReadOnlyList<object> Errors => _errors ?? [];

    /// <summary>Whether there is a result.</summary>
    public bool IsSuccess => _errors is null;

    /// <summary>Whether the mutation was refused.</summary>
    public bool IsError => _errors is not null;

    object? IFieldResult.Value => Value;

    /// <summary>A result.</summary>
    /// <param name="value">The result.</param>
    public static implicit operator FieldResult<TResult, TError>(TResult value) => new(value);

    /// <summary>A refusal.</summary>
    /// <param name="error">Why.</param>
    public static implicit operator FieldResult<TResult, TError>(TError error) => new(error);
}
