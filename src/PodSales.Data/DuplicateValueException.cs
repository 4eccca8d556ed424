using Microsoft.EntityFrameworkCore;

namespace PodSales.Data;

/// <summary>A value that must be unique is taken already. Nothing was written.</summary>
public sealed class DuplicateValueException : DbUpdateException
{
    /// <summary>Makes the exception without naming the columns.</summary>
    public DuplicateValueException() : this("A value that must be unique is taken already.")
    {
    }

    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is taken.</param>
    public DuplicateValueException(string message) : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What is taken.</param>
    /// <param name="innerException">The cause.</param>
    public DuplicateValueException(string message, Exception innerException) : base(message, innerException)
    {
    }

    /// <summary>The unique index that decided, such as <c>ux_line_items_promo_code_key</c>; empty when it is not known.</summary>
    public string Index { get; private init; } = "";

    internal static DuplicateValueException Of(string index, Exception cause) =>
        new($"A value that must be unique is taken already ({index}).", cause) { Index = index };
}
