namespace PodSales.Domain;

/// <summary>A share: a number from 0 to 1, both included.</summary>
public readonly record struct UnitInterval : IComparable<UnitInterval>
{
    /// <summary>Makes a share.</summary>
    /// <param name="value">From 0 to 1, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range, or not a number.</exception>
    public UnitInterval(double value)
    {
        if (!IsIn(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a number from 0 to 1.");
        }

        Value = value;
    }

    /// <summary>Nothing.</summary>
    public static UnitInterval Zero => new(0);

    /// <summary>The whole.</summary>
    public static UnitInterval One => new(1);

    /// <summary>The number, from 0 to 1.</summary>
    public double Value { get; }

    /// <summary>The rest up to the whole.</summary>
    public UnitInterval Complement => new(1 - Value);

    /// <summary>Whether a number is a share.</summary>
    /// <param name="value">Any number.</param>
    /// <returns>True from 0 to 1; false otherwise and for a value that is no number.</returns>
    public static bool IsIn(double value) => value is >= 0 and <= 1;

    /// <summary>
    /// The nearest share, for the result of a calculation that rounding may have pushed out of range.
    /// </summary>
    /// <param name="value">Any number.</param>
    /// <returns>The number itself, or the nearer end of the range.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a number.</exception>
    public static UnitInterval Clamp(double value) => new(Math.Clamp(value, 0, 1));

    /// <inheritdoc/>
    public int CompareTo(UnitInterval other) => Value.CompareTo(other.Value);

    /// <summary>Whether the left share is smaller.</summary>
    public static bool operator <(UnitInterval left, UnitInterval right) => left.Value < right.Value;

    /// <summary>Whether the left share is smaller or the same.</summary>
    public static bool operator <=(UnitInterval left, UnitInterval right) => left.Value <= right.Value;

    /// <summary>Whether the left share is greater.</summary>
    public static bool operator >(UnitInterval left, UnitInterval right) => left.Value > right.Value;

    /// <summary>Whether the left share is greater or the same.</summary>
    public static bool operator >=(UnitInterval left, UnitInterval right) => left.Value >= right.Value;

    /// <summary>The number, as programs read it.</summary>
    /// <returns>The shortest text that reads back to the same number, with a point.</returns>
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
