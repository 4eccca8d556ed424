namespace PodSales.GraphQL.Engine;

/// <summary>An input value that tells "left out" from "given as null".</summary>
/// <typeparam name="T">The type of the value; nullable where null may be given.</typeparam>
/// <remarks>
/// The conversion to <typeparamref name="T"/> gives the type's default when the value was left out: test
/// <see cref="HasValue"/> first wherever the difference counts.
/// </remarks>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    /// <summary>A value that was given.</summary>
    /// <param name="value">The value, perhaps null.</param>
    public Optional(T? value)
    {
        Value = value;
        HasValue = true;
    }

    private Optional(T? value, bool hasValue)
    {
        Value = value;
        HasValue = hasValue;
    }

    /// <summary>The value; the default of <typeparamref name="T"/>, or the one of <see cref="Empty"/>, when it was left out.</summary>
    public T? Value { get; }

    /// <summary>Whether a value was given, be it null.</summary>
    public bool HasValue { get; }

    /// <summary>Whether it was left out.</summary>
    public bool IsEmpty => !HasValue;

    object? IOptional.Value => Value;

    /// <summary>A value that was left out.</summary>
    /// <param name="defaultValue">What <see cref="Value"/> gives nevertheless.</param>
    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, hasValue: false);

    /// <summary>A value that was given.</summary>
    /// <param name="value">The value, perhaps null.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value, or the default when it was left out.</summary>
    /// <param name="optional">The optional value.</param>
    public static implicit operator T?(Optional<T> optional) => optional.Value;

    /// <summary>Whether both were left out, or both given with equal values.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>The opposite of equality.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && (!HasValue || EqualityComparer<T?>.Default.Equals(Value, other.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HasValue ? HashCode.Combine(Value) : 0;

    /// <inheritdoc/>
    public override string? ToString() => HasValue ? Value?.ToString() : "unset";
}
